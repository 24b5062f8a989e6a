// Rebuilt from the published notice, with nothing added.
import { career, contactDetails, identity } from '../../data.ts';
import { resume, staffProfession } from '../../data-by-audience.ts';
import { jobApplicants } from '../../data-subjects.ts';
import { activity, gap } from '../../language.ts';
import { dataHosts, serviceProviders, suppliers } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { frameworksNamed, ongoingNeed, staffGeneralRule } from '../../retention.ts';
import { authorisedThirdParties, provision } from '../../sources.ts';
import { staffWithdrawal } from '../../staff.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

const ifAgreed = {
  en: 'if your application is not successful and you have agreed to it',
  fr: 'si votre candidature n’est pas retenue et que vous y avez consenti',
};

export default activity({
  id: 'staff-recruitment',
  name: { en: 'Recruitment and résumé library', fr: 'Recrutement et vivier de candidatures' },
  role: 'controller',
  dataSubjects: [jobApplicants],
  purposes: [
    {
      id: 'applications',
      purpose: { en: 'Manage your application', fr: 'Gérer votre candidature' },
      legalBasis: {
        basis: 'contract',
        contract: {
          en: 'the measures that have to precede an employment contract or another agreement',
          fr: 'les mesures qui doivent précéder un contrat de travail ou une autre convention',
        },
        party: 'pre-contract-request',
      },
      remarks: {
        en: 'This is the main reason why we use the data of applicants.',
        fr: 'C’est la raison principale pour laquelle nous utilisons les données des candidats.',
      },
    },
    {
      id: 'resume-library',
      purpose: {
        en: 'Add your résumé to our résumé library, and contact you again if a new position matches your profile',
        fr: 'Verser votre curriculum vitae à notre vivier de candidatures, et vous recontacter si un nouveau poste correspond à votre profil',
      },
      condition: ifAgreed,
      legalBasis: { basis: 'consent', withdrawal: staffWithdrawal },
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: contactDetails, source: 'data-subject', provision },
    { category: staffProfession, source: 'data-subject', provision },
    { category: resume, source: 'data-subject', provision },
    { category: contactDetails, source: 'third-party', from: [authorisedThirdParties] },
    {
      category: staffProfession,
      source: 'third-party',
      from: [authorisedThirdParties],
      condition: { en: 'where applicable', fr: 'le cas échéant' },
    },
    { category: career, source: 'third-party', from: [authorisedThirdParties] },
  ],
  collection: [
    {
      moments: [
        {
          en: 'You apply for a position that the group has published.',
          fr: 'Vous postulez à un poste que le groupe a publié.',
        },
      ],
    },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, suppliers, dataHosts],
  retention: [
    { for: { purposes: ['applications'] }, ...staffGeneralRule },
    {
      for: { purposes: ['resume-library'] },
      active: gap({
        question: {
          en: 'From when does the year run?',
          fr: 'À partir de quand l’année court-elle ?',
        },
        stated: {
          en: `1 year, ${ifAgreed.en}`,
          fr: `1 an, ${ifAgreed.fr}`,
        },
      }),
      then: staffGeneralRule.then,
    },
  ],
  transfers: thirdPartyTransfers,
  acknowledged: [frameworksNamed, ongoingNeed, otherMechanisms],
});
