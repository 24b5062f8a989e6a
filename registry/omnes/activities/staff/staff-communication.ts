// Rebuilt from the published notice, with nothing added.
import { contactDetails, identity, surveyAnswers } from '../../data.ts';
import { surveyOpinions } from '../../data-by-audience.ts';
import { activity } from '../../language.ts';
import { staffBasis } from '../../legal-bases.ts';
import { dataHosts, serviceProviders, suppliers } from '../../processors.ts';
import { statistics } from '../../purposes.ts';
import {
  answering,
  competitions,
  newsletters,
  registering,
  subscribing,
} from '../../purposes-on-request.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { frameworksNamed, ongoingNeed, staffGeneralRule } from '../../retention.ts';
import { provision } from '../../sources.ts';
import { applicantsAndStaff } from '../../staff.ts';
import { otherMechanisms, thirdPartyTransfers } from '../../transfers.ts';

export default activity({
  id: 'staff-communication',
  name: {
    en: 'Internal communication, events and surveys of staff',
    fr: 'Communication interne, événements et enquêtes auprès du personnel',
  },
  role: 'controller',
  dataSubjects: applicantsAndStaff,
  purposes: [
    {
      id: 'internal-communication',
      purpose: {
        en: 'Carry out internal communication',
        fr: 'Mener la communication interne',
      },
      legalBasis: staffBasis,
    },
    {
      id: 'registrations',
      purpose: {
        en: 'Register you for the events, webinars or services that you choose',
        fr: 'Vous inscrire aux événements, webinaires ou services que vous choisissez',
      },
      legalBasis: staffBasis,
    },
    { id: 'newsletters', ...newsletters, legalBasis: staffBasis },
    {
      id: 'surveys',
      purpose: {
        en: 'Understand your needs, for example by online surveys',
        fr: 'Comprendre vos besoins, par exemple par des enquêtes en ligne',
      },
      legalBasis: staffBasis,
    },
    { id: 'competitions', ...competitions, legalBasis: staffBasis },
    { id: 'statistics', ...statistics, legalBasis: staffBasis },
  ],
  data: [
    { category: identity, source: 'data-subject', provision },
    { category: contactDetails, source: 'data-subject', provision },
    { category: surveyOpinions, source: 'data-subject', provision },
    { category: surveyAnswers, source: 'data-subject', provision },
  ],
  collection: [{ moments: [registering, subscribing, answering] }],
  recipients: [departments, schoolDepartments, serviceProviders, suppliers, dataHosts],
  retention: [staffGeneralRule],
  transfers: thirdPartyTransfers,
  acknowledged: [frameworksNamed, ongoingNeed, otherMechanisms],
});
