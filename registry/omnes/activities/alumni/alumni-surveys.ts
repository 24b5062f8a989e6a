// Rebuilt from the published notice, with nothing added.
import { openPurpose } from '../../accepted.ts';
import { contactDetails, identity, opinions, surveyAnswers } from '../../data.ts';
import { alumni } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { alumniBasis, balancing } from '../../legal-bases.ts';
import { alumniInterests } from '../../legitimate-interests.ts';
import { dataHosts, serviceProviders } from '../../processors.ts';
import { statistics, surveys } from '../../purposes.ts';
import { answering, competitions } from '../../purposes-on-request.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { generalRule, ongoingNeed } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { alumniTransfers } from '../../transfers.ts';

export default activity({
  id: 'alumni-surveys',
  name: {
    en: 'Surveys of alumni, competitions and improvement of the schools',
    fr: 'Enquêtes auprès des anciens élèves, concours et amélioration des écoles',
  },
  role: 'controller',
  dataSubjects: [alumni],
  purposes: [
    { id: 'surveys', ...surveys, legalBasis: alumniBasis },
    { id: 'competitions', ...competitions, legalBasis: alumniBasis },
    {
      id: 'improvement',
      purpose: {
        en: 'Carry out our activities, and assess and improve the schools',
        fr: 'Exercer nos activités, évaluer et améliorer les écoles',
      },
      details: [
        {
          en: 'among other things by developing new training programmes',
          fr: 'entre autres en créant de nouvelles formations',
        },
        {
          en: 'making our services better and more efficient',
          fr: 'en optimisant et en améliorant nos services',
        },
        {
          en: 'analysing our programmes and services',
          fr: 'en analysant nos formations et nos services',
        },
      ],
      legalBasis: alumniBasis,
    },
    {
      id: 'statistics',
      ...statistics,
      legalBasis: { basis: 'legitimate-interests', interest: alumniInterests, balancing },
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: contactDetails, source: 'data-subject', provision },
    { category: opinions, source: 'data-subject', provision },
    { category: surveyAnswers, source: 'data-subject', provision },
  ],
  collection: [{ moments: [answering] }],
  recipients: [departments, schoolDepartments, serviceProviders, dataHosts],
  retention: [generalRule],
  transfers: alumniTransfers,
  acknowledged: [ongoingNeed, { ...openPurpose, at: 'purposes[2].details[0]' }],
});
