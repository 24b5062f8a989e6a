// Rebuilt from the published notice, with nothing added.
import { openPurpose } from '../../accepted.ts';
import {
  career,
  identity,
  loginData,
  opinions,
  paymentData,
  publishedByThePerson,
} from '../../data.ts';
import { partnerContactDetails, partnerProfession } from '../../data-by-audience.ts';
import { partners } from '../../data-subjects.ts';
import { activity, gap } from '../../language.ts';
import { partnerBasis } from '../../legal-bases.ts';
import {
  dataHosts,
  recoveryAgencies,
  serviceProviders,
  softwareSuppliers,
} from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { generalRule, ongoingNeed } from '../../retention.ts';
import { authorisedThirdParties, freelyAccessible, provision } from '../../sources.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'partner-contracts',
  name: {
    en: 'Contracts with business partners, from the first steps to what follows',
    fr: 'Contrats avec les partenaires commerciaux, des premières démarches aux suites',
  },
  role: 'controller',
  dataSubjects: [partners],
  purposes: [
    {
      id: 'before-the-contract',
      purpose: {
        en: 'Conduct our relationship before a contract',
        fr: 'Conduire notre relation avant un contrat',
      },
      legalBasis: {
        basis: 'contract',
        contract: {
          en: 'the measures that have to precede a contract or an agreement',
          fr: 'les mesures qui doivent précéder un contrat ou une convention',
        },
        party: 'pre-contract-request',
      },
    },
    {
      id: 'verifications',
      purpose: {
        en: 'Carry out the verifications that French and European laws impose before a contract',
        fr: 'Mener les vérifications que les lois françaises et européennes imposent avant un contrat',
      },
      legalBasis: {
        basis: 'legal-obligation',
        law: gap({
          question: {
            en: 'Which French and European laws, by article, impose these verifications?',
            fr: 'Quels textes français et européens, par article, imposent ces vérifications ?',
          },
          stated: { en: 'French and European laws', fr: 'les lois françaises et européennes' },
        }),
      },
    },
    {
      id: 'contract',
      purpose: {
        en: 'Conduct our relationship under the contract',
        fr: 'Conduire notre relation contractuelle',
      },
      legalBasis: {
        basis: 'contract',
        contract: {
          en: 'a contract or an agreement that you entered into, under which you asked for a service',
          fr: 'un contrat ou une convention que vous avez conclu, par lequel vous avez demandé un service',
        },
        party: 'data-subject',
      },
    },
    {
      id: 'after-the-contract',
      purpose: {
        en: 'Conduct our relationship after the contract',
        fr: 'Conduire notre relation après le contrat',
      },
      details: [
        {
          en: 'especially for recovery or litigation',
          fr: 'notamment à des fins de recouvrement ou de contentieux',
        },
      ],
      legalBasis: partnerBasis,
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: partnerContactDetails, source: 'data-subject', provision },
    { category: partnerProfession, source: 'data-subject', provision },
    { category: loginData, source: 'data-subject', provision },
    { category: paymentData, source: 'data-subject', provision },
    { category: opinions, source: 'data-subject', provision },
    { category: partnerContactDetails, source: 'third-party', from: [authorisedThirdParties] },
    {
      category: partnerProfession,
      source: 'third-party',
      from: [authorisedThirdParties],
      condition: { en: 'where applicable', fr: 'le cas échéant' },
    },
    { category: career, source: 'third-party', from: [authorisedThirdParties] },
    {
      category: publishedByThePerson,
      source: 'third-party',
      from: [freelyAccessible],
      publiclyAccessible: true,
    },
  ],
  collection: [
    {
      moments: [{ en: 'You sign a contract with us.', fr: 'Vous signez un contrat avec nous.' }],
    },
  ],
  recipients: [
    departments,
    schoolDepartments,
    serviceProviders,
    softwareSuppliers,
    dataHosts,
    recoveryAgencies,
  ],
  retention: [generalRule],
  transfers: thirdPartyTransfers,
  acknowledged: [ongoingNeed, otherMechanisms, { ...openPurpose, at: 'purposes[3].details[0]' }],
});
