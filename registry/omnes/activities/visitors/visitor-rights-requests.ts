// Rebuilt from the published notice, with nothing added.
import { identityDocument, rightsFile } from '../../data.ts';
import { contacts, visitors } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { visitorBasis } from '../../legal-bases.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import {
  accessRequestsPeriod,
  identityDocumentsPeriod,
  objectionsPeriod,
} from '../../retention.ts';
import { provision } from '../../sources.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'visitor-rights-requests',
  name: {
    en: 'Requests of visitors and contacts about their rights',
    fr: 'Demandes des visiteurs et contacts relatives à leurs droits',
  },
  role: 'controller',
  dataSubjects: [visitors, contacts],
  purposes: [
    {
      id: 'requests',
      purpose: {
        en: 'Answer requests about your rights',
        fr: 'Répondre aux demandes relatives à vos droits',
      },
      details: [
        { en: 'access, with a copy of the data', fr: 'accès, avec une copie des données' },
        { en: 'update or rectification', fr: 'mise à jour ou rectification' },
        { en: 'erasure', fr: 'effacement' },
        { en: 'restriction', fr: 'limitation' },
        { en: 'objection', fr: 'opposition' },
        { en: 'portability', fr: 'portabilité' },
        { en: 'withdrawal of consent', fr: 'retrait du consentement' },
        {
          en: 'directions for the time after your death',
          fr: 'directives pour le temps qui suit votre mort',
        },
      ],
      legalBasis: visitorBasis,
    },
    {
      id: 'identity-check',
      purpose: {
        en: 'Check who you are, to protect your private life and keep your data secure',
        fr: 'Vérifier qui vous êtes, pour protéger votre vie privée et la sécurité de vos données',
      },
      condition: {
        en: 'if there is a reasonable doubt',
        fr: 'en cas de doute raisonnable',
      },
      legalBasis: visitorBasis,
    },
  ],
  data: [
    { category: rightsFile, source: 'data-subject', provision },
    {
      category: identityDocument,
      source: 'data-subject',
      condition: { en: 'if there is a reasonable doubt', fr: 'en cas de doute raisonnable' },
      provision,
    },
  ],
  recipients: [departments, schoolDepartments],
  retention: [accessRequestsPeriod, objectionsPeriod, identityDocumentsPeriod],
  transfers: thirdPartyTransfers,
  acknowledged: [otherMechanisms],
});
