import { activity, gap } from 'ropa';
import { reminders } from '../communications.ts';
import { connection, contactDetails, identity } from '../data.ts';
import { contactPersons, students, visitors } from '../data-subjects.ts';
import { platform, staff } from '../recipients.ts';
import { advertising, session } from '../trackers.ts';

export default activity({
  id: 'support',
  name: 'Questions, complaints and the site',
  role: 'controller',
  owner: gap({ question: 'Which role answers for the help desk?' }),
  dataSubjects: [students, contactPersons, visitors],
  purposes: [
    {
      id: 'answers',
      purpose: 'Answer questions and complaints',
      dataSubjects: [students, contactPersons],
      legalBasis: {
        basis: 'legitimate-interests',
        interest: gap({
          question: 'Which interest is pursued where no contract exists?',
          stated: 'answering those who write to us',
        }),
      },
    },
    {
      id: 'adverts',
      purpose: 'Show our courses on other sites',
      dataSubjects: [visitors],
      legalBasis: { basis: 'consent', withdrawal: 'Open the banner again and refuse.' },
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision: 'voluntary' },
    { category: contactDetails, source: 'data-subject', provision: 'required-for-service' },
    { category: connection, source: 'automatic', dataSubjects: [visitors] },
  ],
  recipients: [staff, { recipient: platform, condition: 'if the question is about the platform' }],
  retention: gap({
    question: 'How long are questions kept, and from when?',
    stated: 'until the question is answered',
  }),
  trackers: [session, advertising],
  communications: [reminders],
});
