import { defineRule } from '../../check/index.ts';

/**
 * Each purpose rests on a legal basis of its own, shown beside it: a list of possible bases does not
 * say which one applies. Art. 6(1), 13(1)(c) and 14(1)(c) GDPR.
 */
export const basisPerPurpose = defineRule({
  id: 'completeness/basis-per-purpose',
  severity: 'error',
  articles: ['Art. 6(1) GDPR', 'Art. 13(1)(c) GDPR', 'Art. 14(1)(c) GDPR'],
  title: 'Every purpose has its own legal basis.',
  help: "Give the purpose a legalBasis with one of the six bases of Article 6(1). If the basis differs by class of person, write basis: 'by-data-subject' and one case for each class.",
  messages: {
    none: 'The purpose “{purpose}” of “{declaration}” has no legal basis.',
    case: 'A case of the purpose “{purpose}” of “{declaration}” has no legal basis.',
  },
  demands: [
    { path: 'activities.*.purposes.*.legalBasis', when: 'missing', message: 'none' },
    { path: 'activities.*.purposes.*.legalBasis.basis', when: 'missing', message: 'none' },
    { path: 'activities.*.purposes.*.legalBasis.cases', when: 'missing', message: 'none' },
    {
      path: 'activities.*.purposes.*.legalBasis.cases.*.legalBasis',
      when: 'missing',
      message: 'case',
    },
    {
      path: 'activities.*.purposes.*.legalBasis.cases.*.legalBasis.basis',
      when: 'missing',
      message: 'case',
    },
  ],
});
