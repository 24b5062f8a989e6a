// Rebuilt from the published notice, with nothing added.
import { identity, opinions, surveyAnswers } from '../../data.ts';
import { partnerContactDetails } from '../../data-by-audience.ts';
import { partners } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { balancing, partnerBasis } from '../../legal-bases.ts';
import { partnerInterests } from '../../legitimate-interests.ts';
import { dataHosts, serviceProviders } from '../../processors.ts';
import { statistics, surveys } from '../../purposes.ts';
import { answering, competitions } from '../../purposes-on-request.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { generalRule, ongoingNeed } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'partner-surveys',
  name: {
    en: 'Surveys of partners, competitions and statistics',
    fr: 'Enquêtes auprès des partenaires, concours et statistiques',
  },
  role: 'controller',
  dataSubjects: [partners],
  purposes: [
    {
      id: 'surveys',
      ...surveys,
      legalBasis: { basis: 'legitimate-interests', interest: partnerInterests, balancing },
    },
    { id: 'competitions', ...competitions, legalBasis: partnerBasis },
    {
      id: 'statistics',
      ...statistics,
      legalBasis: { basis: 'legitimate-interests', interest: partnerInterests, balancing },
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: partnerContactDetails, source: 'data-subject', provision },
    { category: opinions, source: 'data-subject', provision },
    { category: surveyAnswers, source: 'data-subject', provision },
  ],
  collection: [{ moments: [answering] }],
  recipients: [departments, schoolDepartments, serviceProviders, dataHosts],
  retention: [generalRule],
  transfers: thirdPartyTransfers,
  acknowledged: [ongoingNeed, otherMechanisms],
});
