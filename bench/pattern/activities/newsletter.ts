import { activity } from 'ropa';
import { newsletter } from '../communications.ts';
import { connection, contactDetails } from '../data.ts';
import { contactPersons, subscribers } from '../data-subjects.ts';
import { mailer, staff } from '../recipients.ts';
import { audience } from '../trackers.ts';

export default activity({
  id: 'newsletter',
  name: 'Newsletter and invitations',
  role: 'controller',
  dataSubjects: [subscribers, contactPersons],
  purposes: [
    {
      id: 'send',
      purpose: 'Send news of our courses',
      directMarketing: ['email', 'sms'],
      legalBasis: {
        basis: 'by-data-subject',
        cases: [
          {
            dataSubjects: [subscribers],
            legalBasis: {
              basis: 'consent',
              withdrawal: 'Use the link in every issue.',
              collection: 'You tick a box that is empty beforehand.',
            },
          },
          {
            dataSubjects: [contactPersons],
            when: 'for courses like those that your company ordered',
            legalBasis: {
              basis: 'legitimate-interests',
              interest: 'telling our customers of similar courses',
              balancing: {
                date: '2026-04-01',
                conclusion: 'People expect such news and can end them with one click.',
                safeguards: ['one issue a month', 'a link in every issue'],
              },
            },
          },
        ],
      },
      objection: 'Use the link in every issue.',
    },
  ],
  data: [
    {
      category: contactDetails,
      source: 'data-subject',
      provision: 'voluntary',
      dataSubjects: [subscribers],
    },
    { category: connection, source: 'automatic', by: 'the newsletter itself' },
  ],
  recipients: [staff, mailer],
  retention: [
    {
      active: {
        period: '3 years',
        from: { event: 'the last issue that you opened' },
        definition: 'Opening an issue or following one of its links counts.',
      },
      then: 'anonymise',
    },
  ],
  trackers: [audience],
  communications: [newsletter],
  profiling: 'We choose the courses that an issue shows by the pages that you visited.',
});
