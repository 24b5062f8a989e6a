import { activity, gap } from 'ropa';
import { contactDetails, courseResults, disability, identity, payment } from '../data.ts';
import { students } from '../data-subjects.ts';
import { commercialCode, educationCode } from '../laws.ts';
import { funders, platform, staff, trainers } from '../recipients.ts';

export default activity({
  id: 'enrolment',
  name: 'Enrolment and teaching',
  role: 'controller',
  owner: 'Head of studies',
  dataSubjects: [students],
  purposes: [
    {
      id: 'teaching',
      purpose: 'Enrol participants and teach the course',
      details: ['handle the enrolment', 'plan the sessions', 'issue the certificate'],
      legalBasis: { basis: 'contract', contract: 'the course contract', party: 'data-subject' },
    },
    {
      id: 'accounts',
      purpose: 'Keep accounts of what was ordered and paid',
      legalBasis: { basis: 'legal-obligation', law: [commercialCode], obliges: 'controller' },
    },
    {
      id: 'quality',
      purpose: 'Measure how satisfied participants are',
      legalBasis: {
        basis: 'legitimate-interests',
        interest: 'making our courses better',
        balancing: gap({
          question: 'Is the balancing test on file?',
          owner: 'Data protection officer',
          due: '2027-03-31',
        }),
      },
      objection: 'Leave the questionnaire unanswered, or write to us.',
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision: 'required-for-contract' },
    {
      category: contactDetails,
      source: 'data-subject',
      provision: 'required-for-contract',
      consequence: 'Without them we cannot enrol you.',
    },
    { category: courseResults, source: 'derived', from: 'your attendance and your tests' },
    {
      category: payment,
      source: 'third-party',
      from: ['your employer', 'the body that pays for the course'],
      condition: 'if you do not pay for the course yourself',
    },
  ],
  specialData: [
    {
      category: disability,
      source: 'data-subject',
      provision: 'voluntary',
      condition: 'only if you ask for an adaptation',
      exception: {
        condition: 'substantial-public-interest',
        law: [educationCode],
        safeguards: 'Only the adviser for disabilities has access.',
      },
    },
  ],
  collection: [{ moments: ['You enrol.', 'You take part in a session.'] }],
  recipients: [
    staff,
    trainers,
    platform,
    { recipient: funders, condition: 'if they pay for the course', limits: 'attendance only' },
  ],
  retention: [
    {
      for: { purposes: ['teaching', 'quality'] },
      active: { period: '3 years', from: 'end-of-course' },
      archive: {
        period: { atLeast: '5 years', atMost: '10 years' },
        reason: 'proof that the course took place',
        access: 'the head of studies',
      },
      then: 'erase',
    },
    {
      for: { purposes: ['accounts'], data: [payment] },
      active: { period: '10 years', from: 'end-of-financial-year' },
      archive: 'none',
      then: 'erase',
      law: [commercialCode],
    },
  ],
  dpia: { outcome: 'not-required', reason: 'None of the nine criteria is met.' },
});
