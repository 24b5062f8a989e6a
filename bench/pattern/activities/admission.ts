import { activity, gap } from 'ropa';
import { courseResults, identity, professionalLife } from '../data.ts';
import { students } from '../data-subjects.ts';
import { platform, staff } from '../recipients.ts';

export default activity({
  id: 'admission',
  name: 'Admission to courses with a test',
  role: 'joint-controller',
  jointControllers: [{ name: 'Lagoon University', contact: { email: 'dpo@lagoon.example' } }],
  arrangement: {
    essence: 'We run the test and inform you; the university decides on what it asks.',
    contactPoint: 'our data protection officer',
  },
  dataSubjects: [students],
  purposes: [
    {
      id: 'test',
      purpose: 'Decide who is admitted',
      legalBasis: { basis: 'contract', party: 'pre-contract-request' },
    },
    {
      id: 'statistics',
      purpose: 'Count admissions by course',
      legalBasis: gap({ question: 'On which legal basis are admissions counted?' }),
    },
  ],
  data: [
    { category: identity, source: 'data-subject', provision: 'required-for-contract' },
    { category: courseResults, source: 'derived', from: 'the answers in the test' },
    {
      category: professionalLife,
      source: gap({ question: 'Who tells us about earlier courses?', stated: 'your file' }),
    },
  ],
  recipients: [staff, platform],
  retention: [
    {
      active: { criterion: 'until the course for which the test was taken begins' },
      archive: {
        period: gap({ question: 'How long are tests archived?' }),
        reason: 'complaints about a test',
      },
      then: 'erase',
    },
  ],
  transfers: [
    {
      destinations: 'partner universities outside the European Union',
      countries: ['CA', 'BR'],
      when: 'if you ask for a double degree',
      protections: [
        { by: 'adequacy', when: 'if the country is covered' },
        {
          by: {
            type: 'standard-contractual-clauses',
            module: 1,
            copy: 'write to our data protection officer',
            impactAssessment: gap({ question: 'Was the law of each country assessed?' }),
          },
        },
      ],
    },
  ],
  automatedDecisions: [
    {
      decision: 'Admission to the second part of the test',
      logic: 'At least 12 of 20 answers of the first part must be right.',
      consequences: 'Whoever has fewer right answers can take the test again after a month.',
      gateway: 'contract',
      humanReview: 'Write to the head of studies, who looks at your answers with you.',
    },
  ],
});
