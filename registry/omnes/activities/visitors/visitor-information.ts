// Rebuilt from the published notice, with nothing added.
import {
  chatbotInput,
  contactDetails,
  courseOfStudy,
  identity,
  opinions,
  privateLife,
} from '../../data.ts';
import { identifiers, visitorProfession } from '../../data-by-audience.ts';
import { contacts, visitors } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { visitorBasis } from '../../legal-bases.ts';
import { dataHosts, serviceProviders } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { generalRule, ongoingNeed } from '../../retention.ts';
import { authorisedThirdParties, chatbots, ifGiven, parcoursup, provision } from '../../sources.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'visitor-information',
  name: {
    en: 'Requests for information, open days, call-backs, brochures and chatbots',
    fr: 'Demandes d’information, journées portes ouvertes, rappels, brochures et agents conversationnels',
  },
  role: 'controller',
  dataSubjects: [visitors, contacts],
  purposes: [
    {
      id: 'information',
      purpose: {
        en: 'Provide the information and services that you require',
        fr: 'Fournir les informations et les services que vous demandez',
      },
      legalBasis: visitorBasis,
      remarks: {
        en: `This is the main reason why we use your data. ${chatbots.en}`,
        fr: `C’est la raison principale pour laquelle nous utilisons vos données. ${chatbots.fr}`,
      },
    },
    {
      id: 'notifications',
      purpose: {
        en: 'Send you important notifications',
        fr: 'Vous adresser des notifications importantes',
      },
      details: [
        { en: 'on our procedures', fr: 'sur nos procédures' },
        { en: 'on enrolment conditions', fr: 'sur les conditions d’inscription' },
        {
          en: 'on confidentiality policies and other legal documents',
          fr: 'sur les politiques de confidentialité et d’autres documents juridiques',
        },
      ],
      legalBasis: visitorBasis,
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: contactDetails, source: 'data-subject', provision },
    { category: visitorProfession, source: 'data-subject', provision },
    { category: identifiers, source: 'data-subject', provision },
    {
      category: privateLife,
      source: 'data-subject',
      condition: ifGiven,
      provision: 'voluntary',
    },
    { category: opinions, source: 'data-subject', provision },
    { category: chatbotInput, source: 'data-subject', provision: 'voluntary' },
    {
      category: contactDetails,
      source: 'third-party',
      from: [authorisedThirdParties, parcoursup],
    },
    {
      category: visitorProfession,
      source: 'third-party',
      from: [authorisedThirdParties, parcoursup],
      condition: { en: 'where applicable', fr: 'le cas échéant' },
    },
    {
      category: courseOfStudy,
      source: 'third-party',
      from: [authorisedThirdParties, parcoursup],
    },
  ],
  collection: [
    {
      moments: [
        {
          en: 'You contact us by e-mail, telephone, messaging, post or any other means.',
          fr: 'Vous nous contactez par e-mail, téléphone, message, courrier ou tout autre moyen.',
        },
        {
          en: 'You ask for a quote, for assistance, for downloads or for information.',
          fr: 'Vous demandez un devis, une assistance, un téléchargement ou une information.',
        },
        {
          en: 'You register for an open day.',
          fr: 'Vous vous inscrivez à une journée portes ouvertes.',
        },
        {
          en: 'You ask a member of staff or a student to call you back.',
          fr: 'Vous demandez à être rappelé par un membre du personnel ou un étudiant.',
        },
        {
          en: 'You ask for a personal meeting.',
          fr: 'Vous demandez un rendez-vous personnel.',
        },
        {
          en: 'You ask for an information brochure.',
          fr: 'Vous demandez une brochure d’information.',
        },
        {
          en: 'You use a chatbot of our websites, or fill in a form.',
          fr: 'Vous utilisez un agent conversationnel de nos sites web, ou remplissez un formulaire.',
        },
      ],
    },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, dataHosts],
  retention: [generalRule],
  transfers: thirdPartyTransfers,
  acknowledged: [ongoingNeed, otherMechanisms],
});
