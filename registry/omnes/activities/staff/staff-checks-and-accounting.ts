// Rebuilt from the published notice, with nothing added.
import { activity } from '../../language.ts';
import { staffBasis } from '../../legal-bases.ts';
import { dataHosts, serviceProviders } from '../../processors.ts';
import { accounting, checks } from '../../purposes.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { frameworksNamed, ongoingNeed, staffGeneralRule } from '../../retention.ts';
import { applicantsAndStaff, unstatedData } from '../../staff.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'staff-checks-and-accounting',
  name: {
    en: 'Checks, audits and accounting that concern staff',
    fr: 'Contrôles, audits et comptabilité qui concernent le personnel',
  },
  role: 'controller',
  dataSubjects: applicantsAndStaff,
  purposes: [
    { id: 'checks', ...checks, legalBasis: staffBasis },
    { id: 'accounting', ...accounting, legalBasis: staffBasis },
  ],
  data: unstatedData,
  recipients: [departments, schoolDepartments, serviceProviders, dataHosts],
  retention: [staffGeneralRule],
  transfers: thirdPartyTransfers,
  acknowledged: [frameworksNamed, ongoingNeed, otherMechanisms],
});
