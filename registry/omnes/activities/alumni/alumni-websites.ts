// Rebuilt from the published notice, with nothing added.
import { logs, technicalData } from '../../data.ts';
import { alumni } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { alumniBasis, balancing, consentWithdrawal } from '../../legal-bases.ts';
import { alumniInterests } from '../../legitimate-interests.ts';
import { dataHosts, serviceProviders, webAnalysisProviders } from '../../processors.ts';
import {
  audience,
  websiteSecurity,
  websites,
  withConsent,
  withoutConsent,
} from '../../purposes.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { generalRule, logsPeriod, ongoingNeed, threeYearsOfLogs } from '../../retention.ts';
import { websitesAndAnalysis } from '../../sources.ts';
import { alumniTransfers } from '../../transfers.ts';

export default activity({
  id: 'alumni-websites',
  name: {
    en: 'Websites used by alumni, audience and IT security',
    fr: 'Sites web utilisés par les anciens élèves, audience et sécurité informatique',
  },
  role: 'controller',
  dataSubjects: [alumni],
  purposes: [
    { id: 'websites', ...websites, legalBasis: alumniBasis },
    {
      id: 'audience',
      ...audience,
      legalBasis: {
        basis: 'by-data-subject',
        cases: [
          {
            dataSubjects: [alumni],
            when: withConsent,
            legalBasis: { basis: 'consent', withdrawal: consentWithdrawal },
          },
          { dataSubjects: [alumni], when: withoutConsent, legalBasis: alumniBasis },
        ],
      },
    },
    {
      id: 'it-security',
      ...websiteSecurity,
      legalBasis: { basis: 'legitimate-interests', interest: alumniInterests, balancing },
    },
  ],
  data: [
    { category: technicalData, source: 'automatic', by: websitesAndAnalysis },
    { category: logs, source: 'automatic' },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, webAnalysisProviders, dataHosts],
  retention: [{ for: { data: [technicalData] }, ...generalRule }, logsPeriod],
  transfers: alumniTransfers,
  acknowledged: [threeYearsOfLogs, ongoingNeed],
});
