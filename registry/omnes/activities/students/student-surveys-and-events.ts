// Rebuilt from the published notice, with nothing added.
import { openPurpose } from '../../accepted.ts';
import { contactDetails, identity, opinions, surveyAnswers } from '../../data.ts';
import { applicants, students } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { balancing, studentBasis } from '../../legal-bases.ts';
import { studentInterests } from '../../legitimate-interests.ts';
import {
  dataHosts,
  eventOrganisers,
  serviceProviders,
  softwareSuppliers,
} from '../../processors.ts';
import { statistics, surveys } from '../../purposes.ts';
import { competitions, eventSecurity, registering } from '../../purposes-on-request.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { ongoingNeed, studentGeneralRule } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { studentTransfers } from '../../transfers.ts';

export default activity({
  id: 'student-surveys-and-events',
  name: {
    en: 'Surveys, competitions, improvement of the schools and events: applicants and students',
    fr: 'Enquêtes, concours, amélioration des écoles et événements : candidats et étudiants',
  },
  role: 'controller',
  dataSubjects: [applicants, students],
  purposes: [
    {
      id: 'surveys',
      ...surveys,
      legalBasis: { basis: 'legitimate-interests', interest: studentInterests, balancing },
    },
    { id: 'competitions', ...competitions, legalBasis: studentBasis },
    {
      id: 'improvement',
      purpose: {
        en: 'Carry out our activities, and assess and improve the schools',
        fr: 'Exercer nos activités, évaluer et améliorer les écoles',
      },
      details: [
        {
          en: 'in particular by developing new training programmes',
          fr: 'en particulier en créant de nouvelles formations',
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
      legalBasis: { basis: 'legitimate-interests', interest: studentInterests, balancing },
    },
    {
      id: 'statistics',
      ...statistics,
      legalBasis: { basis: 'legitimate-interests', interest: studentInterests, balancing },
    },
    {
      id: 'registrations',
      purpose: {
        en: 'Register you for the events, webinars or services that you choose',
        fr: 'Vous inscrire aux événements, webinaires ou services que vous choisissez',
      },
      legalBasis: studentBasis,
    },
    {
      id: 'event-security',
      ...eventSecurity,
      legalBasis: { basis: 'legitimate-interests', interest: studentInterests, balancing },
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
          en: 'You take part in a study, a survey, a competition or another promotional activity.',
          fr: 'Vous participez à une étude, à une enquête, à un concours ou à une autre opération promotionnelle.',
        },
        registering,
      ],
    },
  ],
  recipients: [
    departments,
    schoolDepartments,
    serviceProviders,
    softwareSuppliers,
    eventOrganisers,
    dataHosts,
  ],
  retention: [studentGeneralRule],
  transfers: studentTransfers,
  acknowledged: [ongoingNeed, { ...openPurpose, at: 'purposes[2].details[0]' }],
});
