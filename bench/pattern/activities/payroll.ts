import { activity } from 'ropa';
import { identity, payment, professionalLife, socialSecurityNumber } from '../data.ts';
import { employees } from '../data-subjects.ts';
import { labourCode } from '../laws.ts';
import { staff, taxOffice } from '../recipients.ts';
import { lockedRoom } from '../security.ts';

export default activity({
  id: 'payroll',
  name: 'Payroll and declarations',
  role: 'controller',
  owner: 'Head of human resources',
  dataSubjects: [employees],
  purposes: [
    {
      id: 'pay',
      purpose: 'Pay wages and hand out payslips',
      legalBasis: { basis: 'contract', contract: 'the contract of employment' },
    },
    {
      id: 'declare',
      purpose: 'Declare wages and contributions',
      legalBasis: {
        basis: 'legal-obligation',
        law: [
          labourCode,
          { law: 'Code de la sécurité sociale', article: 'L133-5-3', country: 'FR' },
        ],
        duty: 'to declare wages every month',
      },
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision: 'statutory' },
    { category: socialSecurityNumber, source: 'data-subject', provision: 'statutory' },
    { category: payment, source: 'data-subject', provision: 'required-for-contract' },
    { category: professionalLife, source: 'derived' },
  ],
  recipients: [staff, taxOffice],
  retention: [
    {
      for: { what: 'payslips' },
      active: { period: '1 month', from: 'payment' },
      archive: {
        period: '5 years',
        from: 'payment',
        reason: 'proof of payment',
        law: [labourCode],
      },
      then: 'erase',
      law: [labourCode],
      exceptions: ['longer while a dispute is before a court'],
    },
  ],
  security: [lockedRoom],
  transfers: 'none',
});
