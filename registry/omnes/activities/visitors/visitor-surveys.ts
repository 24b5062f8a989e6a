// Rebuilt from the published notice, with nothing added.
import { openPurpose } from '../../accepted.ts';
import { contactDetails, identity, opinions, surveyAnswers } from '../../data.ts';
import { contacts, visitors } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { balancing, visitorBasis } from '../../legal-bases.ts';
import { visitorInterests } from '../../legitimate-interests.ts';
import { dataHosts, serviceProviders } from '../../processors.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { generalRule, ongoingNeed } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'visitor-surveys',
  name: {
    en: 'Surveys, competitions and improvement of the schools',
    fr: 'Enquêtes, concours et amélioration des écoles',
  },
  role: 'controller',
  dataSubjects: [visitors, contacts],
  purposes: [
    {
      id: 'surveys',
      purpose: { en: 'Carry out surveys', fr: 'Mener des enquêtes' },
      details: [
        {
          en: 'market research and consumer studies',
          fr: 'études de marché et de consommation',
        },
        {
          en: 'satisfaction surveys that concern you',
          fr: 'enquêtes de satisfaction qui vous concernent',
        },
        { en: 'trend analysis', fr: 'analyses de tendances' },
        { en: 'financial analysis', fr: 'analyses financières' },
      ],
      legalBasis: { basis: 'legitimate-interests', interest: visitorInterests, balancing },
    },
    {
      id: 'competitions',
      purpose: {
        en: 'Run competitions and other promotional activities in which you take part',
        fr: 'Organiser les concours et autres opérations promotionnelles auxquels vous participez',
      },
      legalBasis: visitorBasis,
    },
    {
      id: 'improvement',
      purpose: {
        en: 'Carry out our activities, and assess and improve the schools',
        fr: 'Exercer nos activités, évaluer et améliorer les écoles',
      },
      details: [
        {
          en: 'above all by developing new training programmes',
          fr: 'notamment en créant de nouvelles formations',
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
      legalBasis: visitorBasis,
    },
    {
      id: 'statistics',
      purpose: {
        en: 'Assess and improve our programmes and services with aggregate data, by which nobody can be identified',
        fr: 'Évaluer et améliorer nos formations et nos services à l’aide de données agrégées, qui ne permettent d’identifier personne',
      },
      legalBasis: { basis: 'legitimate-interests', interest: visitorInterests, balancing },
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: contactDetails, source: 'data-subject', provision },
    { category: opinions, source: 'data-subject', provision },
    { category: surveyAnswers, source: 'data-subject', provision },
  ],
  collection: [
    {
      moments: [
        {
          en: 'You answer a survey, enter a competition or join in another promotional activity.',
          fr: 'Vous répondez à une enquête, ou participez à un concours ou à une autre opération promotionnelle.',
        },
      ],
    },
  ],
  recipients: [departments, schoolDepartments, serviceProviders, dataHosts],
  retention: [generalRule],
  transfers: thirdPartyTransfers,
  acknowledged: [ongoingNeed, otherMechanisms, { ...openPurpose, at: 'purposes[2].details[0]' }],
});
