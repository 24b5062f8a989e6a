// Rebuilt from the published notice, with nothing added.
import { companies } from '../../bodies.ts';
import { applicants, students } from '../../data-subjects.ts';
import { activity, gap } from '../../language.ts';
import { studentBasis } from '../../legal-bases.ts';
import { dataHosts, serviceProviders, softwareSuppliers } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { articleCited, courseOfStudyPeriod, limitationPeriod } from '../../retention.ts';
import { studentTransfers } from '../../transfers.ts';

export default activity({
  id: 'student-internships',
  name: {
    en: 'Internships, apprenticeship and access to jobs',
    fr: 'Stages, apprentissage et accès à l’emploi',
  },
  role: 'controller',
  dataSubjects: [applicants, students],
  purposes: [
    {
      id: 'profiles',
      purpose: {
        en: 'Present your profile to companies',
        fr: 'Présenter votre profil à des entreprises',
      },
      details: [
        {
          en: 'so that you get onto the labour market more easily',
          fr: 'pour faciliter votre accès au marché du travail',
        },
        {
          en: 'so that you are recruited as an intern or an apprentice',
          fr: 'pour faciliter votre recrutement comme stagiaire ou apprenti',
        },
      ],
      legalBasis: studentBasis,
    },
    {
      id: 'day-to-day-management',
      purpose: {
        en: 'Manage internships, apprenticeship agreements and professionalisation agreements from day to day, with the companies',
        fr: 'Gérer au quotidien, avec les entreprises, les stages et les contrats d’apprentissage et de professionnalisation',
      },
      legalBasis: studentBasis,
    },
  ],
  data: gap({
    question: {
      en: 'Which data make up the profile presented to companies, and which serve the agreements?',
      fr: 'Quelles données forment le profil présenté aux entreprises, et lesquelles servent aux contrats ?',
    },
    stated: { en: 'your profile', fr: 'votre profil' },
  }),
  recipients: [
    departments,
    schoolDepartments,
    {
      recipient: companies,
      condition: {
        en: 'so that they can recruit you as an intern or under an apprenticeship or professionalisation agreement, and for the day-to-day management of these',
        fr: 'pour faciliter votre recrutement en stage ou en contrat d’apprentissage ou de professionnalisation, et pour la gestion quotidienne de ces stages et contrats',
      },
    },
    serviceProviders,
    softwareSuppliers,
    dataHosts,
  ],
  retention: [limitationPeriod, courseOfStudyPeriod],
  transfers: studentTransfers,
  acknowledged: [articleCited],
});
