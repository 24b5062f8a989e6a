import { gap, tracker } from 'ropa';
import { platform } from './recipients.ts';

export const session = tracker({
  id: 'session',
  label: 'session cookie',
  names: ['sid'],
  party: 'first',
  category: 'essential',
  purpose: 'Keeps you signed in.',
  necessity: 'Without it you would have to sign in on every page.',
  lifetime: 'session',
});

export const audience = tracker({
  id: 'audience',
  label: 'audience measurement',
  names: ['_qa', '_qa_*'],
  domain: 'harbour.example',
  party: 'third',
  category: 'audience-measurement',
  purpose: 'Counts visits and pages.',
  records: ['pages visited', 'time spent'],
  lifetime: '13 months',
  vendor: platform,
  consent: {
    collection: 'You accept it in the banner of our site.',
    withdrawal: 'You refuse it in the same banner, at any time.',
    validity: '6 months',
  },
});

export const advertising = tracker({
  id: 'advertising',
  label: 'advertising',
  names: gap({ question: 'Which cookies does the advertising network set?' }),
  party: 'third',
  category: 'advertising',
  purpose: 'Shows our courses on other sites.',
  lifetime: '90 days',
  consent: {
    collection: 'You accept it in the banner of our site.',
    withdrawal: 'You refuse it in the same banner, at any time.',
  },
});
