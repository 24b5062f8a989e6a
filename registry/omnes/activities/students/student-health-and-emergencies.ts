// Rebuilt from the published notice, with nothing added.
import { dataProtectionOfficer } from '../../accepted.ts';
import { dpoEmail } from '../../contact.ts';
import { familyAndFriends, health } from '../../data.ts';
import { applicants, relatives, students } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { studentBasis } from '../../legal-bases.ts';
import { dataHosts, serviceProviders } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { limitationPeriod, ongoingNeed, studentGeneralRule } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { studentTransfers } from '../../transfers.ts';

const agreement = {
  en: 'You agree to give this information.',
  fr: 'Vous acceptez de donner ces informations.',
};

const withdrawal = {
  en: `at any time, by writing to our Data Protection Officer (${dpoEmail})`,
  fr: `à tout moment, en écrivant à notre délégué à la protection des données (${dpoEmail})`,
};

const ifJustified = {
  en: 'if the situation justifies it, and only with your agreement',
  fr: 'si la situation le justifie, et seulement avec votre accord',
};

export default activity({
  id: 'student-health-and-emergencies',
  name: {
    en: 'State of health and emergency contacts',
    fr: 'État de santé et personnes à prévenir en cas d’urgence',
  },
  role: 'controller',
  dataSubjects: [applicants, students, relatives],
  purposes: [
    {
      id: 'health',
      purpose: {
        en: 'Deal with situations that justify the use of data on your state of health',
        fr: 'Traiter les situations qui justifient l’emploi de données sur votre état de santé',
      },
      dataSubjects: [applicants, students],
      condition: ifJustified,
      legalBasis: { basis: 'consent', collection: agreement, withdrawal },
    },
    {
      id: 'emergency-contacts',
      purpose: {
        en: 'Reach your family and friends, for example in an emergency',
        fr: 'Joindre votre famille et vos proches, par exemple en cas d’urgence',
      },
      legalBasis: studentBasis,
    },
    {
      id: 'vital-interests',
      purpose: {
        en: 'Protect the vital interests of another person',
        fr: 'Protéger les intérêts vitaux d’une autre personne',
      },
      condition: { en: 'in some extreme cases', fr: 'dans certains cas extrêmes' },
      legalBasis: {
        basis: 'vital-interests',
        emergency: {
          en: 'another person’s, for example if an emergency on one of our sites calls for medical help',
          fr: 'ceux d’une autre personne, par exemple si une urgence médicale exige d’intervenir sur l’un de nos sites',
        },
      },
    },
  ],
  data: [
    {
      category: familyAndFriends,
      dataSubjects: [applicants, students],
      source: 'data-subject',
      provision,
    },
    {
      category: familyAndFriends,
      dataSubjects: [relatives],
      source: 'third-party',
      from: [
        {
          en: 'the applicant, student or learner whose family or friends you are',
          fr: 'le candidat, l’étudiant ou l’apprenant dont vous êtes la famille ou le proche',
        },
      ],
    },
  ],
  specialData: [
    {
      category: health,
      dataSubjects: [applicants, students],
      condition: ifJustified,
      source: 'data-subject',
      provision: 'voluntary',
      exception: { condition: 'explicit-consent', collection: agreement, withdrawal },
    },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, dataHosts],
  retention: [studentGeneralRule, limitationPeriod],
  transfers: studentTransfers,
  acknowledged: [
    ongoingNeed,
    {
      rule: 'notice/audience-coverage',
      at: 'dataSubjects[2]',
      by: dataProtectionOfficer,
      reason: {
        en: 'The published notice addresses applicants, students and learners, who give the data on their family and friends; it has no section for the latter.',
        fr: 'La notice publiée s’adresse aux candidats, étudiants et apprenants, qui donnent les données sur leur famille et leurs proches ; elle n’a pas de partie destinée à ces derniers.',
      },
    },
  ],
});
