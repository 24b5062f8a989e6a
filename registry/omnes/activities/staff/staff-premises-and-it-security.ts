// Rebuilt from the published notice, with nothing added.
import { openPurpose } from '../../accepted.ts';
import { logs, technicalData, visitorLogbook } from '../../data.ts';
import { activity } from '../../language.ts';
import { staffBasis } from '../../legal-bases.ts';
import { dataHosts, serviceProviders, webAnalysisProviders } from '../../processors.ts';
import { itSecurity, premises } from '../../purposes.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import {
  frameworksNamed,
  logsPeriod,
  ongoingNeed,
  staffGeneralRule,
  threeYearsOfLogs,
} from '../../retention.ts';
import { intranetAndEquipment, logbookEntries } from '../../sources.ts';
import { applicantsAndStaff } from '../../staff.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'staff-premises-and-it-security',
  name: {
    en: 'Security of the workplace and IT security',
    fr: 'Sécurité des lieux de travail et sécurité informatique',
  },
  role: 'controller',
  dataSubjects: applicantsAndStaff,
  purposes: [
    { id: 'premises', ...premises, legalBasis: staffBasis },
    { id: 'it-security', ...itSecurity, legalBasis: staffBasis },
  ],
  data: [
    { category: visitorLogbook, source: logbookEntries },
    { category: technicalData, source: 'automatic', by: intranetAndEquipment },
    { category: logs, source: 'automatic' },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, webAnalysisProviders, dataHosts],
  retention: [{ for: { data: [visitorLogbook, technicalData] }, ...staffGeneralRule }, logsPeriod],
  transfers: thirdPartyTransfers,
  acknowledged: [
    threeYearsOfLogs,
    frameworksNamed,
    ongoingNeed,
    otherMechanisms,
    { ...openPurpose, at: 'purposes[0].details[0]' },
  ],
});
