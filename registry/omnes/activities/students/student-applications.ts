// Rebuilt from the published notice, with nothing added.
import { contactDetails, courseOfStudy, identity, privateLife } from '../../data.ts';
import { studentBackground } from '../../data-by-audience.ts';
import { applicants } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { dataHosts, serviceProviders, softwareSuppliers } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { limitationPeriod, ongoingNeed, studentGeneralRule } from '../../retention.ts';
import { authorisedThirdParties, ifGiven, parcoursup, provision } from '../../sources.ts';
import { studentTransfers } from '../../transfers.ts';

export default activity({
  id: 'student-applications',
  name: { en: 'Applications and admissions', fr: 'Candidatures et admissions' },
  role: 'controller',
  dataSubjects: [applicants],
  purposes: [
    {
      id: 'applications',
      purpose: { en: 'Handle your application', fr: 'Traiter votre candidature' },
      legalBasis: {
        basis: 'contract',
        party: 'pre-contract-request',
        contract: {
          en: 'measures that have to come before the contract or agreement that you wish to conclude',
          fr: 'mesures qui doivent précéder le contrat ou la convention que vous souhaitez conclure',
        },
      },
      remarks: {
        en: 'This is one of the main reasons why we use your data.',
        fr: 'C’est l’une des raisons principales pour lesquelles nous utilisons vos données.',
      },
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: contactDetails, source: 'data-subject', provision },
    { category: studentBackground, source: 'data-subject', provision },
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
          en: 'You fill in an application form.',
          fr: 'Vous remplissez un dossier de candidature.',
        },
      ],
    },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, softwareSuppliers, dataHosts],
  retention: [studentGeneralRule, limitationPeriod],
  transfers: studentTransfers,
  acknowledged: [ongoingNeed],
});
