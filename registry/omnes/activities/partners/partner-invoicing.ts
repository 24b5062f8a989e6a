// Rebuilt from the published notice, with nothing added.
import { financialProviders } from '../../bodies.ts';
import { identity, paymentData } from '../../data.ts';
import { invoicing, partnerContactDetails } from '../../data-by-audience.ts';
import { partners } from '../../data-subjects.ts';
import { activity, gap } from '../../language.ts';
import { accountingDocuments } from '../../laws.ts';
import { partnerBasis } from '../../legal-bases.ts';
import { dataHosts, serviceProviders, softwareSuppliers } from '../../processors.ts';
import { accounting, checks } from '../../purposes.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { end, generalRule, ongoingNeed } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'partner-invoicing',
  name: {
    en: 'Invoicing, accounting, checks and audits of partners',
    fr: 'Facturation, comptabilité, contrôles et audits des partenaires',
  },
  role: 'controller',
  dataSubjects: [partners],
  purposes: [
    { id: 'accounting', ...accounting, legalBasis: partnerBasis },
    { id: 'checks', ...checks, legalBasis: partnerBasis },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: partnerContactDetails, source: 'data-subject', provision },
    { category: paymentData, source: 'data-subject', provision },
    {
      category: invoicing,
      source: gap({
        question: {
          en: 'Which of these data come from the partner, and which from our own accounts?',
          fr: 'Lesquelles de ces données viennent du partenaire, et lesquelles de nos comptes ?',
        },
      }),
    },
  ],
  recipients: [
    departments,
    schoolDepartments,
    serviceProviders,
    softwareSuppliers,
    dataHosts,
    {
      recipient: financialProviders,
      condition: {
        en: 'for the payment of our invoices and of yours',
        fr: 'pour le paiement de nos factures et des vôtres',
      },
    },
  ],
  retention: [
    {
      for: { data: [invoicing] },
      active: { period: '10 years', from: 'end-of-financial-year' },
      law: [accountingDocuments],
      then: end,
    },
    { for: { data: [identity, partnerContactDetails, paymentData] }, ...generalRule },
  ],
  transfers: thirdPartyTransfers,
  acknowledged: [ongoingNeed, otherMechanisms],
});
