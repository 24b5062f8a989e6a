// Rebuilt from the published notice, with nothing added.
import { dataProtectionOfficer, openPurpose } from '../../accepted.ts';
import { career, contactDetails, identity, loginData, privateLife } from '../../data.ts';
import { staffProfession } from '../../data-by-audience.ts';
import { activity, gap } from '../../language.ts';
import { staffBasis } from '../../legal-bases.ts';
import { dataHosts, serviceProviders, suppliers } from '../../processors.ts';
import { information, notifications } from '../../purposes-on-request.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { frameworksNamed, ongoingNeed, staffGeneralRule } from '../../retention.ts';
import { authorisedThirdParties, ifGiven, provision } from '../../sources.ts';
import {
  afterDeparture,
  applicantsAndStaff,
  employerLaws,
  employmentContract,
  presence,
  staff,
} from '../../staff.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'staff-administration',
  name: { en: 'Personnel administration', fr: 'Administration du personnel' },
  role: 'controller',
  dataSubjects: applicantsAndStaff,
  purposes: [
    {
      id: 'employment-contract',
      purpose: { en: 'Manage your employment contract', fr: 'Gérer votre contrat de travail' },
      details: [
        {
          en: 'for example, manage your professional file',
          fr: 'par exemple, gérer votre dossier professionnel',
        },
      ],
      dataSubjects: staff,
      legalBasis: employmentContract,
      remarks: {
        en: 'This is the main reason why we use the data of staff and teachers.',
        fr: 'C’est la raison principale pour laquelle nous utilisons les données des salariés et des enseignants.',
      },
    },
    { id: 'information', ...information, legalBasis: staffBasis },
    { id: 'notifications', ...notifications, legalBasis: staffBasis },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: contactDetails, source: 'data-subject', provision },
    { category: staffProfession, source: 'data-subject', provision },
    { category: loginData, source: 'data-subject', provision },
    { category: privateLife, source: 'data-subject', condition: ifGiven, provision: 'voluntary' },
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
          en: 'Your application has been successful, and you create and complete your HR account.',
          fr: 'Votre candidature est retenue, et vous créez et complétez votre compte RH.',
        },
        {
          en: 'You contact the human resources department by e-mail, telephone, messaging, post or any other means.',
          fr: 'Vous contactez le service des ressources humaines par e-mail, téléphone, message, courrier ou tout autre moyen.',
        },
      ],
    },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, suppliers, dataHosts],
  retention: [
    staffGeneralRule,
    {
      for: {
        what: {
          en: 'many types of data of salaried staff and teachers',
          fr: 'de nombreux types de données des salariés et des enseignants',
        },
      },
      active: presence,
      archive: {
        period: gap({
          question: {
            en: 'For how many years after departure is each type of these data kept?',
            fr: 'Combien d’années après le départ chaque type de ces données est-il conservé ?',
          },
          stated: {
            en: 'several years',
            fr: 'plusieurs années',
          },
        }),
        ...afterDeparture,
        law: employerLaws,
      },
      then: staffGeneralRule.then,
    },
  ],
  transfers: thirdPartyTransfers,
  acknowledged: [
    {
      rule: 'retention/range-not-period',
      at: 'retention[1].archive',
      by: dataProtectionOfficer,
      reason: {
        en: 'The published notice states that the period varies with the type of data.',
        fr: 'La notice publiée énonce que la durée varie selon le type de données.',
      },
    },
    frameworksNamed,
    ongoingNeed,
    otherMechanisms,
    { ...openPurpose, at: 'purposes[0].details[0]' },
  ],
});
