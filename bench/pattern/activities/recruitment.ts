import { activity, gap } from 'ropa';
import { contactDetails, identity, offences, professionalLife } from '../data.ts';
import { applicants } from '../data-subjects.ts';
import { educationCode } from '../laws.ts';
import { staff } from '../recipients.ts';

export default activity({
  id: 'recruitment',
  name: 'Recruitment',
  role: 'controller',
  status: 'active',
  owner: 'Head of human resources',
  review: { last: '2026-02-01', next: '2027-02-01' },
  dataSubjects: [applicants],
  purposes: [
    {
      id: 'selection',
      purpose: 'Choose among those who apply for a position',
      legalBasis: { basis: 'contract', party: 'pre-contract-request' },
    },
    {
      id: 'pool',
      purpose: 'Propose other positions to those who were not chosen',
      condition: 'if you agree',
      legalBasis: {
        basis: 'consent',
        withdrawal: 'Write to us, or use the link in every message.',
        collection: 'We ask when we tell you that another person was chosen.',
      },
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision: 'required-for-service' },
    { category: contactDetails, source: 'data-subject', provision: 'required-for-service' },
    {
      category: professionalLife,
      source: 'third-party',
      from: ['professional networks', 'referees that you name'],
      publiclyAccessible: true,
    },
  ],
  criminalData: [
    {
      category: offences,
      source: 'data-subject',
      provision: 'statutory',
      condition: 'only for positions with minors',
      authority: { by: 'law', law: [educationCode] },
    },
  ],
  recipients: [staff],
  retention: [
    {
      for: { purposes: ['selection'] },
      active: { until: 'decision', definition: 'the day on which the contract is signed' },
      then: 'erase',
    },
    {
      for: { purposes: ['pool'] },
      active: { period: '2 years', from: 'last-contact' },
      then: gap({ question: 'Are the files erased or made anonymous?', stated: 'erased' }),
    },
  ],
  transfers: 'none',
});
