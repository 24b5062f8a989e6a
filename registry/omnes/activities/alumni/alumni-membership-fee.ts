// Rebuilt from the published notice, with nothing added.
import { contactDetails, identity, paymentData } from '../../data.ts';
import { alumni } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { alumniBasis } from '../../legal-bases.ts';
import { dataHosts, serviceProviders, softwareSuppliers } from '../../processors.ts';
import { accounting, checks } from '../../purposes.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { generalRule, ongoingNeed } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { alumniTransfers } from '../../transfers.ts';

export default activity({
  id: 'alumni-membership-fee',
  name: {
    en: 'Membership fee of alumni, accounting, checks and audits',
    fr: 'Cotisation des anciens élèves, comptabilité, contrôles et audits',
  },
  role: 'controller',
  dataSubjects: [alumni],
  purposes: [
    {
      id: 'membership-fee',
      purpose: {
        en: 'Receive the alumni membership fee that you pay',
        fr: 'Recevoir la cotisation d’ancien élève que vous réglez',
      },
      legalBasis: alumniBasis,
    },
    { id: 'accounting', ...accounting, legalBasis: alumniBasis },
    { id: 'checks', ...checks, legalBasis: alumniBasis },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: contactDetails, source: 'data-subject', provision },
    {
      category: paymentData,
      source: 'data-subject',
      condition: {
        en: 'for the payment of the alumni membership fee',
        fr: 'pour le paiement de la cotisation d’ancien élève',
      },
      provision,
    },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, softwareSuppliers, dataHosts],
  retention: [generalRule],
  transfers: alumniTransfers,
  acknowledged: [ongoingNeed],
});
