import { gap, organisation } from 'ropa';
import { accessControl, backups, encryption, training } from './security.ts';

export default organisation({
  id: 'pattern',
  name: 'Harbour College SAS',
  languages: ['en'],
  country: 'FR',
  kind: 'company',
  legalForm: 'SAS',
  registration: gap({ question: 'Under which number is the company registered?' }),
  addresses: [{ lines: ['1 Harbour Street'], postalCode: '44000', city: 'Nantes', country: 'FR' }],
  contact: { email: 'contact@harbour.example', form: 'https://harbour.example/contact' },
  websites: ['https://harbour.example'],
  dpo: {
    status: 'appointed',
    kind: 'external',
    firm: 'Lighthouse Privacy',
    contact: { email: 'dpo@harbour.example' },
    tasks: 'Advises the college, and answers people who ask what becomes of their data.',
  },
  requests: {
    channels: [
      {
        rights: ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'],
        contact: { email: 'dpo@harbour.example' },
      },
      { rights: ['withdraw-consent'], contact: { form: 'https://harbour.example/choices' } },
    ],
    contents: ['your name', 'the right that you use', 'the data that it concerns'],
    identityCheck: {
      when: 'reasonable-doubt',
      means: 'We may ask for what only you can know, such as the number of your last enrolment.',
    },
    answer: { within: '1 month', remarks: 'From the day on which we receive your request.' },
  },
  supervisoryAuthorities: ['FR'],
  security: [accessControl, encryption, backups, training],
  requiredFields: 'An asterisk shows which fields must be filled in.',
  minors: 'Courses are open from the age of 16.',
  changes: 'We write to you by e-mail before a change that matters to you takes effect.',
});
