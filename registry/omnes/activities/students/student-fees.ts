// Rebuilt from the published notice, with nothing added.
import { financialProviders } from '../../bodies.ts';
import { contactDetails, identity, paymentData } from '../../data.ts';
import { applicants, students } from '../../data-subjects.ts';
import { activity, gap } from '../../language.ts';
import {
  consumerContracts,
  electronicContracts,
  electronicContractsAmount,
  electronicContractsPeriod,
} from '../../laws.ts';
import { studentBasis } from '../../legal-bases.ts';
import {
  dataHosts,
  recoveryAgencies,
  serviceProviders,
  softwareSuppliers,
} from '../../processors.ts';
import { accounting } from '../../purposes.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { end, limitationPeriod } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { studentTransfers } from '../../transfers.ts';

export default activity({
  id: 'student-fees',
  name: {
    en: 'Tuition fees, accounting and recovery',
    fr: 'Frais de scolarité, comptabilité et recouvrement',
  },
  role: 'controller',
  dataSubjects: [applicants, students],
  purposes: [
    {
      id: 'financial-file',
      purpose: { en: 'Manage your financial file', fr: 'Gérer votre dossier financier' },
      legalBasis: {
        basis: 'contract',
        party: 'data-subject',
        contract: {
          en: 'the contract or agreement under which you asked for a service',
          fr: 'le contrat ou la convention par lesquels vous avez demandé un service',
        },
      },
    },
    {
      id: 'accounting',
      ...accounting,
      details: [
        ...accounting.details,
        { en: 'recovery of unpaid sums', fr: 'recouvrement des impayés' },
      ],
      legalBasis: studentBasis,
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: contactDetails, source: 'data-subject', provision },
    { category: paymentData, source: 'data-subject', provision },
  ],
  recipients: [
    departments,
    schoolDepartments,
    {
      recipient: financialProviders,
      condition: {
        en: 'for the payment of tuition fees',
        fr: 'pour le paiement des frais de scolarité',
      },
    },
    serviceProviders,
    softwareSuppliers,
    recoveryAgencies,
    dataHosts,
  ],
  retention: [
    limitationPeriod,
    {
      for: {
        what: {
          en: 'contracts and guarantees of a student or a learner',
          fr: 'contrats et garanties d’un étudiant ou d’un apprenant',
        },
      },
      active: {
        period: '2 years',
        from: gap({
          question: {
            en: 'From when do the two years run?',
            fr: 'À partir de quand les deux ans courent-ils ?',
          },
        }),
      },
      then: end,
      law: [consumerContracts],
    },
    {
      for: { what: { en: 'recovery operations', fr: 'opérations de recouvrement' } },
      active: {
        period: '5 years',
        from: {
          event: {
            en: 'the last attempt to recover payment',
            fr: 'la dernière tentative de recouvrement',
          },
        },
      },
      then: end,
    },
    {
      for: {
        what: {
          en: 'contracts of 120 euros or more concluded electronically with a consumer',
          fr: 'contrats de 120 euros ou plus conclus avec un consommateur par voie électronique',
        },
      },
      active: {
        period: '10 years',
        from: gap({
          question: {
            en: 'From when do the ten years run?',
            fr: 'À partir de quand les dix ans courent-ils ?',
          },
        }),
      },
      then: end,
      law: [electronicContracts, electronicContractsPeriod, electronicContractsAmount],
    },
  ],
  transfers: studentTransfers,
});
