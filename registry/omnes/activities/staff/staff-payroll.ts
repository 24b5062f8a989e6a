// Rebuilt from the published notice, with nothing added.
import { socialBodies } from '../../bodies.ts';
import { contactDetails, identity } from '../../data.ts';
import {
  payslips,
  socialDeclaration,
  staffBankAccount,
  transferOrders,
} from '../../data-by-audience.ts';
import { activity, gap } from '../../language.ts';
import { obligingLaw } from '../../legal-bases.ts';
import { dataHosts, payslipStrongbox, serviceProviders, suppliers } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { frameworksNamed, ongoingNeed, staffGeneralRule } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { afterDeparture, employmentContract, presence, staff } from '../../staff.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

const payrollDocuments = gap({
  question: {
    en: 'Which data go into these documents, and where does each come from?',
    fr: 'Quelles données entrent dans ces documents, et d’où vient chacune ?',
  },
});

export default activity({
  id: 'staff-payroll',
  name: { en: 'Payroll and social declarations', fr: 'Paie et déclarations sociales' },
  role: 'controller',
  dataSubjects: staff,
  purposes: [
    {
      id: 'compensation',
      purpose: {
        en: 'See that you are paid your compensation',
        fr: 'Assurer le versement de votre rémunération',
      },
      legalBasis: employmentContract,
    },
    {
      id: 'social-declaration',
      purpose: {
        en: 'Fill in your personal social declaration (DSN)',
        fr: 'Établir votre déclaration sociale nominative (DSN)',
      },
      legalBasis: {
        basis: 'legal-obligation',
        law: obligingLaw,
        duty: {
          en: 'we have to process or pass on some of your data for this declaration',
          fr: 'nous devons traiter ou transmettre certaines de vos données pour cette déclaration',
        },
      },
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: contactDetails, source: 'data-subject', provision },
    { category: staffBankAccount, source: 'data-subject', provision },
    { category: socialDeclaration, source: payrollDocuments },
    { category: transferOrders, source: payrollDocuments },
    { category: payslips, source: payrollDocuments },
  ],
  recipients: [
    departments,
    schoolDepartments,
    socialBodies,
    serviceProviders,
    suppliers,
    dataHosts,
    payslipStrongbox,
  ],
  retention: [
    {
      for: { data: [identity, contactDetails, staffBankAccount] },
      ...staffGeneralRule,
    },
    {
      for: { data: [socialDeclaration] },
      active: presence,
      archive: { period: '6 years', ...afterDeparture },
      then: staffGeneralRule.then,
    },
    {
      for: { data: [transferOrders] },
      active: presence,
      archive: { period: '10 years', ...afterDeparture },
      then: staffGeneralRule.then,
    },
    {
      for: { data: [payslips] },
      active: presence,
      archive: { period: { atMost: '50 years' }, ...afterDeparture },
      then: staffGeneralRule.then,
    },
  ],
  transfers: thirdPartyTransfers,
  acknowledged: [frameworksNamed, ongoingNeed, otherMechanisms],
});
