// Rebuilt from the published notice, with nothing added.
import { openPurpose } from '../../accepted.ts';
import { chatbotInput, logs, technicalData, visitorLogbook } from '../../data.ts';
import { applicants, students } from '../../data-subjects.ts';
import { activity } from '../../language.ts';
import { balancing, consentWithdrawal, studentBasis } from '../../legal-bases.ts';
import { studentInterests } from '../../legitimate-interests.ts';
import {
  dataHosts,
  serviceProviders,
  softwareSuppliers,
  webAnalysisProviders,
} from '../../processors.ts';
import {
  audience,
  premises,
  websiteSecurity,
  websites,
  withConsent,
  withoutConsent,
} from '../../purposes.ts';
import { formsAndChatbots } from '../../purposes-on-request.ts';
import { departments, schoolDepartments } from '../../recipients.ts';
import { logsPeriod, ongoingNeed, studentGeneralRule, threeYearsOfLogs } from '../../retention.ts';
import { chatbots, logbookEntries, websitesAndAnalysis } from '../../sources.ts';
import { studentTransfers } from '../../transfers.ts';

export default activity({
  id: 'student-devices-and-websites',
  name: {
    en: 'Devices, websites, chatbots, security of IT and of the premises: applicants and students',
    fr: 'Appareils, sites web, agents conversationnels, sécurité informatique et des locaux : candidats et étudiants',
  },
  role: 'controller',
  dataSubjects: [applicants, students],
  purposes: [
    {
      id: 'devices',
      purpose: {
        en: 'Register or activate your devices',
        fr: 'Enregistrer ou activer vos appareils',
      },
      legalBasis: studentBasis,
    },
    { id: 'websites', ...websites, legalBasis: studentBasis },
    {
      id: 'audience',
      ...audience,
      legalBasis: {
        basis: 'by-data-subject',
        cases: [
          {
            dataSubjects: [applicants, students],
            when: withConsent,
            legalBasis: { basis: 'consent', withdrawal: consentWithdrawal },
          },
          {
            dataSubjects: [applicants, students],
            when: withoutConsent,
            legalBasis: studentBasis,
          },
        ],
      },
    },
    {
      id: 'chatbots',
      purpose: {
        en: 'Exchange with you through chatbots',
        fr: 'Échanger avec vous par des agents conversationnels',
      },
      legalBasis: studentBasis,
      remarks: chatbots,
    },
    {
      id: 'it-security',
      ...websiteSecurity,
      legalBasis: { basis: 'legitimate-interests', interest: studentInterests, balancing },
    },
    { id: 'premises', ...premises, legalBasis: studentBasis },
  ],
  data: [
    { category: chatbotInput, source: 'data-subject', provision: 'voluntary' },
    { category: technicalData, source: 'automatic', by: websitesAndAnalysis },
    { category: logs, source: 'automatic' },
    { category: visitorLogbook, source: logbookEntries },
  ],
  collection: [
    {
      moments: [
        {
          en: 'You have a device registered, or activate it: a computer, a mobile phone, a smartphone.',
          fr: 'Vous faites enregistrer un appareil ou l’activez : ordinateur, téléphone portable, smartphone.',
        },
        formsAndChatbots,
      ],
    },
  ],
  recipients: [
    departments,
    schoolDepartments,
    serviceProviders,
    softwareSuppliers,
    webAnalysisProviders,
    dataHosts,
  ],
  retention: [
    { for: { data: [chatbotInput, technicalData, visitorLogbook] }, ...studentGeneralRule },
    logsPeriod,
  ],
  transfers: studentTransfers,
  acknowledged: [threeYearsOfLogs, ongoingNeed, { ...openPurpose, at: 'purposes[5].details[0]' }],
});
