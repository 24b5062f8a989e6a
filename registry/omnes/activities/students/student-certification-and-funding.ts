// Rebuilt from the published notice, with nothing added.
import {
  caisseDesDepots,
  certificationBodies,
  educationBoards,
  franceCompetences,
  skillsOperators,
} from '../../bodies.ts';
import { students } from '../../data-subjects.ts';
import { activity, gap } from '../../language.ts';
import { studentBasis } from '../../legal-bases.ts';
import { dataHosts, serviceProviders, softwareSuppliers } from '../../processors.ts';
import { checks } from '../../purposes.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { articleCited, courseOfStudyPeriod, limitationPeriod } from '../../retention.ts';
import { studentTransfers } from '../../transfers.ts';

export default activity({
  id: 'student-certification-and-funding',
  name: {
    en: 'Certification and funding of the training, checks and audits',
    fr: 'Certification et financement des formations, contrôles et audits',
  },
  role: 'controller',
  dataSubjects: [students],
  purposes: [{ id: 'checks-and-audits', ...checks, legalBasis: studentBasis }],
  data: gap({
    question: {
      en: 'Which data serve certification, funding, checks and audits?',
      fr: 'Quelles données servent à la certification, au financement, aux contrôles et aux audits ?',
    },
    stated: {
      en: 'for the checks of the skills operators, most data on your enrolment and course of study',
      fr: 'pour les contrôles des opérateurs de compétences, la plupart des données relatives à votre inscription et à votre parcours d’études',
    },
  }),
  recipients: [
    departments,
    schoolDepartments,
    serviceProviders,
    softwareSuppliers,
    dataHosts,
    franceCompetences,
    certificationBodies,
    skillsOperators,
    caisseDesDepots,
    educationBoards,
  ],
  retention: [limitationPeriod, courseOfStudyPeriod],
  transfers: studentTransfers,
  remarks: {
    en: 'Data may go to any body that takes part in certifying or funding the training of the OMNES Education Group; those named as recipients are examples.',
    fr: 'Les données peuvent aller à tout organisme qui intervient dans la certification ou le financement des formations du groupe OMNES Education ; ceux que citent les destinataires sont des exemples.',
  },
  acknowledged: [articleCited],
});
