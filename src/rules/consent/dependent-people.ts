import type { Phrases } from '../phrases.ts';

/** How registries call people who can hardly refuse what their employer or school asks of them. */
export const DEPENDENT: Phrases = {
  en: [
    'employee(s)',
    'staff',
    'worker(s)',
    'member(s) of staff',
    'applicant(s)',
    'job seeker(s)',
    'intern(s)',
    'apprentice(s)',
    'learner(s)',
    'trainee(s)',
    'student(s)',
    'pupil(s)',
  ],
  fr: [
    'salarié(e)(s)',
    'employé(e)(s)',
    'personnel(s)',
    'collaborateur(s)',
    'collaboratrice(s)',
    'agent(s) public(s)',
    'candidat(s)',
    'candidate(s)',
    'stagiaire(s)',
    'apprenti(s)',
    'apprentie(s)',
    'apprenant(s)',
    'apprenante(s)',
    'étudiant(s)',
    'étudiante(s)',
    'élève(s)',
  ],
};

/** Those of others, former ones, and words that only look like people. */
export const NOT_DEPENDENT: Phrases = {
  en: ['former', 'of our|your|their customers|clients|suppliers|partners', 'alumni', 'relatives'],
  fr: [
    'ancien(s)',
    'ancienne(s)',
    'de nos|vos|leurs clients|fournisseurs|partenaires',
    'des clients|fournisseurs|partenaires',
    'proches',
    'personnel(s) de nos',
  ],
};

/** Watching people, which goes on whether or not one of them agrees. */
export const WATCHING: Phrases = {
  en: [
    'camera(s)',
    'CCTV',
    'video surveillance',
    'surveillance',
    'geolocation',
    'geolocate|track … vehicle(s)',
    'biometric(s)',
    'fingerprint(s)',
    'badge(s)',
    'access control',
    'monitor(ing) … work|activity|performance|e-mails|computers',
  ],
  fr: [
    'caméra(s)',
    'vidéosurveillance',
    'vidéoprotection',
    'surveillance',
    'géolocalisation',
    'géolocaliser',
    'biométrie',
    'biométrique(s)',
    'empreinte(s) digitale(s)',
    'badge(s)',
    "contrôle d'accès",
    'contrôle des accès',
    "contrôler l'activité",
  ],
};
