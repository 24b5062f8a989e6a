import { notice } from 'ropa';
import {
  applicants,
  contactPersons,
  employees,
  students,
  subscribers,
  visitors,
} from '../data-subjects.ts';

export default notice({
  id: 'privacy',
  title: 'How we handle your data',
  audiences: [students, applicants, employees, subscribers, visitors, contactPersons],
  scope: 'our courses, our premises and our site',
  introduction: 'This notice says which data we process about you, why, and what you can do.',
  updated: '2026-10-01',
  version: '3.0',
  blocks: [
    {
      id: 'principles',
      heading: 'Our principles',
      text: 'We collect **little**, keep it *briefly*, and sell nothing.\n\n- Ask us anything.\n- Read [our charter](https://harbour.example/charter).',
    },
    {
      id: 'passwords',
      heading: 'Your password',
      text: 'Choose a long one, and use it nowhere else.',
      after: 'security',
    },
  ],
});
