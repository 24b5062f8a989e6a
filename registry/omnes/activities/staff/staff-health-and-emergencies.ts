// Rebuilt from the published notice, with nothing added.
import { dataProtectionOfficer } from '../../accepted.ts';
import { familyAndFriends, health } from '../../data.ts';
import { employees, jobApplicants, relatives, teachers } from '../../data-subjects.ts';
import { activity, gap } from '../../language.ts';
import { staffBasis } from '../../legal-bases.ts';
import { dataHosts, serviceProviders } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { frameworksNamed, ongoingNeed, staffGeneralRule } from '../../retention.ts';
import { ifGiven, provision } from '../../sources.ts';
import { applicantsAndStaff, staff } from '../../staff.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'staff-health-and-emergencies',
  name: {
    en: 'Occupational health and emergencies',
    fr: 'Santé au travail et urgences',
  },
  role: 'controller',
  dataSubjects: [jobApplicants, employees, teachers, relatives],
  purposes: [
    {
      id: 'occupational-health',
      purpose: {
        en: 'Enable an occupational health team to monitor you',
        fr: 'Permettre votre suivi par une équipe de santé au travail',
      },
      dataSubjects: staff,
      legalBasis: staffBasis,
    },
    {
      id: 'emergency-contacts',
      purpose: {
        en: 'Reach your family and friends, for example in an emergency',
        fr: 'Joindre votre famille et vos proches, par exemple en cas d’urgence',
      },
      legalBasis: staffBasis,
    },
    {
      id: 'vital-interests',
      purpose: {
        en: 'Protect the vital interests of another person',
        fr: 'Protéger les intérêts vitaux d’une autre personne',
      },
      condition: { en: 'in certain extreme cases', fr: 'dans certains cas extrêmes' },
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
      dataSubjects: applicantsAndStaff,
      source: 'data-subject',
      condition: ifGiven,
      provision: 'voluntary',
    },
    {
      category: familyAndFriends,
      dataSubjects: [relatives],
      source: 'third-party',
      from: [
        {
          en: 'the applicant, the member of staff or the teacher whose family or friends you are',
          fr: 'le candidat, le salarié ou l’enseignant dont vous êtes la famille ou le proche',
        },
      ],
    },
  ],
  specialData: [
    {
      category: health,
      dataSubjects: applicantsAndStaff,
      condition: {
        en: 'only if the situation justifies it',
        fr: 'seulement si la situation le justifie',
      },
      source: 'data-subject',
      provision,
      exception: gap({
        question: {
          en: 'Which condition of Article 9(2) GDPR, and which law if it needs one, allows health data in each of these situations?',
          fr: 'Quelle condition de l’article 9, paragraphe 2, du RGPD, et quel texte s’il en faut un, permet de traiter des données de santé dans chacune de ces situations ?',
        },
      }),
    },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, dataHosts],
  retention: [staffGeneralRule],
  transfers: thirdPartyTransfers,
  acknowledged: [
    frameworksNamed,
    ongoingNeed,
    otherMechanisms,
    {
      rule: 'notice/audience-coverage',
      at: 'dataSubjects[3]',
      by: dataProtectionOfficer,
      reason: {
        en: 'The published notice addresses job applicants, staff and teachers, who give the data on their family and friends; it has no section for the latter.',
        fr: 'La notice publiée s’adresse aux candidats, aux salariés et aux enseignants, qui donnent les données sur leur famille et leurs proches ; elle n’a pas de partie destinée à ces derniers.',
      },
    },
  ],
});
