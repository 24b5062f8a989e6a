// Rebuilt from the published notice, with nothing added.
import { contactDetails, courseOfStudy, identity, loginData, privateLife } from '../../data.ts';
import { attendance, studentBackground } from '../../data-by-audience.ts';
import { students } from '../../data-subjects.ts';
import { arrangement, schools } from '../../joint-controllers.ts';
import { activity } from '../../language.ts';
import { dataHosts, serviceProviders, softwareSuppliers } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { articleCited, courseOfStudyPeriod, limitationPeriod } from '../../retention.ts';
import { authorisedThirdParties, ifGiven, parcoursup, provision } from '../../sources.ts';
import { studentTransfers } from '../../transfers.ts';

export default activity({
  id: 'student-course-of-study',
  name: {
    en: 'Enrolment, course of study, attendance and student file',
    fr: 'Inscription, parcours d’études, assiduité et dossier étudiant',
  },
  role: 'joint-controller',
  jointControllers: schools,
  arrangement,
  dataSubjects: [students],
  purposes: [
    {
      id: 'course-of-study',
      purpose: {
        en: 'Provide the service that your contract sets out',
        fr: 'Fournir le service prévu par votre contrat',
      },
      details: [
        { en: 'enrolment', fr: 'inscription' },
        { en: 'course of study', fr: 'parcours d’études' },
        {
          en: 'student file and administrative file',
          fr: 'dossier étudiant et dossier administratif',
        },
        { en: 'schedule', fr: 'emploi du temps' },
        { en: 'communication with your institution', fr: 'échanges avec votre établissement' },
      ],
      legalBasis: {
        basis: 'contract',
        party: 'data-subject',
        contract: {
          en: 'the contract or agreement under which you asked for a service',
          fr: 'le contrat ou la convention par lesquels vous avez demandé un service',
        },
      },
      remarks: {
        en: 'This is the main reason why we use your data.',
        fr: 'C’est la raison principale pour laquelle nous utilisons vos données.',
      },
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: contactDetails, source: 'data-subject', provision },
    { category: studentBackground, source: 'data-subject', provision },
    { category: loginData, source: 'data-subject', provision },
    { category: attendance, source: 'data-subject', provision },
    {
      category: privateLife,
      source: 'data-subject',
      condition: ifGiven,
      provision: 'voluntary',
    },
    {
      category: contactDetails,
      source: 'third-party',
      from: [authorisedThirdParties, parcoursup],
    },
    {
      category: studentBackground,
      source: 'third-party',
      from: [authorisedThirdParties, parcoursup],
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
          en: 'You enrol on a training programme or subscribe to a service.',
          fr: 'Vous vous inscrivez à une formation ou souscrivez un service.',
        },
        {
          en: 'You create a student account, or manage it.',
          fr: 'Vous créez un compte étudiant, ou le gérez.',
        },
        {
          en: 'You prove that you are present in class, or hand in a document to account for an absence.',
          fr: 'Vous attestez votre présence en cours, ou remettez un justificatif d’absence.',
        },
      ],
    },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, softwareSuppliers, dataHosts],
  retention: [limitationPeriod, courseOfStudyPeriod],
  transfers: studentTransfers,
  acknowledged: [articleCited],
});
