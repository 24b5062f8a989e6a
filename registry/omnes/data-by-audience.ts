// Data that one audience alone is asked for, or that are described differently for it.
import { openData } from './accepted.ts';
import { dataCategory } from './language.ts';

// Website visitors, and people with whom the group communicates.

export const visitorProfession = dataCategory({
  id: 'visitor-profession',
  name: { en: 'professional details', fr: 'données professionnelles' },
  items: [
    { en: 'for example job title', fr: 'par exemple intitulé du poste' },
    { en: 'previous training', fr: 'formations antérieures' },
    { en: 'training requirements', fr: 'besoins de formation' },
  ],
  acknowledged: [openData],
});

export const identifiers = dataCategory({
  id: 'identifiers',
  name: { en: 'identification information', fr: 'données d’identification' },
  items: [{ en: 'for example the user name', fr: 'par exemple l’identifiant' }],
  acknowledged: [openData],
});

// Applicants, students and learners.

export const studentBackground = dataCategory({
  id: 'student-background',
  name: {
    en: 'professional data, or data on the course of study, where applicable',
    fr: 'données professionnelles, ou sur le parcours d’études, le cas échéant',
  },
  items: [
    { en: 'for example position title', fr: 'par exemple intitulé du poste' },
    { en: 'prior education', fr: 'études antérieures' },
    { en: 'course preferences', fr: 'préférences de cours' },
  ],
  acknowledged: [openData],
});

export const attendance = dataCategory({
  id: 'attendance',
  name: { en: 'attendance', fr: 'assiduité' },
  items: [
    { en: 'proof of presence in class', fr: 'preuve de présence en cours' },
    { en: 'supporting documents for absences', fr: 'justificatifs d’absence' },
  ],
});

// Alumni.

export const studentProfile = dataCategory({
  id: 'student-profile',
  name: {
    en: 'student profile, and data given or collected during the course of study',
    fr: 'profil d’étudiant, et données fournies ou recueillies pendant les études',
  },
  remarks: {
    en: 'They may be added to once the course of study is over.',
    fr: 'Elles peuvent être complétées une fois les études terminées.',
  },
});

export const alumniProfession = dataCategory({
  id: 'alumni-profession',
  name: {
    en: 'professional data, where applicable',
    fr: 'données professionnelles, le cas échéant',
  },
  items: [
    { en: 'for example position title', fr: 'par exemple intitulé du poste' },
    { en: 'prior education', fr: 'études antérieures' },
    { en: 'course preferences', fr: 'préférences de cours' },
  ],
  acknowledged: [openData],
});

export const graduationProof = dataCategory({
  id: 'graduation-proof',
  name: {
    en: 'data that prove graduation',
    fr: 'données qui prouvent l’obtention du diplôme',
  },
  items: [
    { en: 'full identity', fr: 'identité complète' },
    { en: 'details of the programmes followed', fr: 'détail des formations suivies' },
    { en: 'diplomas obtained', fr: 'diplômes obtenus' },
  ],
});

// Job applicants, salaried staff and teachers.

export const staffProfession = dataCategory({
  id: 'staff-profession',
  name: {
    en: 'professional data, where applicable',
    fr: 'données professionnelles, le cas échéant',
  },
  items: [
    { en: 'for example prior education', fr: 'par exemple études antérieures' },
    { en: 'course preferences', fr: 'préférences de cours' },
  ],
  acknowledged: [openData],
});

export const staffBankAccount = dataCategory({
  id: 'staff-bank-account',
  name: { en: 'financial data', fr: 'données financières' },
  items: [{ en: 'for example bank account number', fr: 'par exemple numéro de compte bancaire' }],
  acknowledged: [openData],
});

export const surveyOpinions = dataCategory({
  id: 'survey-opinions',
  name: {
    en: 'opinions expressed in surveys',
    fr: 'avis exprimés dans des enquêtes',
  },
});

export const resume = dataCategory({
  id: 'resume',
  name: { en: 'résumé', fr: 'curriculum vitae' },
});

export const annualReviews = dataCategory({
  id: 'annual-reviews',
  name: { en: 'annual reviews', fr: 'entretiens annuels' },
});

export const staffRegister = dataCategory({
  id: 'staff-register',
  name: {
    en: 'data needed to keep a staff register',
    fr: 'données nécessaires à la tenue du registre du personnel',
  },
});

export const socialDeclaration = dataCategory({
  id: 'social-declaration',
  name: {
    en: 'personal social declaration (DSN)',
    fr: 'déclaration sociale nominative (DSN)',
  },
});

export const transferOrders = dataCategory({
  id: 'transfer-orders',
  name: { en: 'transfer orders', fr: 'ordres de virement' },
});

export const payslips = dataCategory({
  id: 'payslips',
  name: {
    en: 'digital payslips in the virtual strongbox',
    fr: 'bulletins de paie dématérialisés du coffre-fort numérique',
  },
});

// Business partners.

export const partnerContactDetails = dataCategory({
  id: 'partner-contact-details',
  name: { en: 'professional contact data', fr: 'coordonnées professionnelles' },
  items: [
    { en: 'postal address', fr: 'adresse postale' },
    { en: 'e-mail address', fr: 'adresse e-mail' },
    { en: 'telephone number', fr: 'numéro de téléphone' },
    { en: 'other contact details', fr: 'autres coordonnées' },
  ],
});

export const partnerProfession = dataCategory({
  id: 'partner-profession',
  name: { en: 'details of professional life', fr: 'vie professionnelle' },
  items: [
    { en: 'for example position title', fr: 'par exemple intitulé du poste' },
    { en: 'prior education', fr: 'études antérieures' },
    { en: 'course preferences', fr: 'préférences de cours' },
  ],
  acknowledged: [openData],
});

export const studentHosting = dataCategory({
  id: 'student-hosting',
  name: {
    en: 'data collected when a student is taken on',
    fr: 'données recueillies lors de l’accueil d’un étudiant',
  },
  items: [
    {
      en: 'under an apprenticeship or professionalisation agreement',
      fr: 'en contrat d’apprentissage ou de professionnalisation',
    },
    { en: 'as an intern', fr: 'en stage' },
  ],
});

export const invoicing = dataCategory({
  id: 'invoicing',
  name: { en: 'invoicing data', fr: 'données de facturation' },
});

// People filmed.

export const images = dataCategory({
  id: 'images',
  name: {
    en: 'images of people who enter the sites',
    fr: 'images des personnes qui entrent dans les sites',
  },
});
