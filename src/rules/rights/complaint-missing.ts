import { defineRule } from '../../check/index.ts';
import { authorityOf } from '../../law/index.ts';
import { type AnyText, isGap } from '../../model/index.ts';

/**
 * People learn that they may complain to a supervisory authority, and to which. Art. 13(2)(d),
 * 14(2)(e) and 77 GDPR. Not checked: that the first one is the competent one.
 */
export const complaintMissing = defineRule({
  id: 'rights/complaint-missing',
  severity: 'error',
  articles: ['Art. 13(2)(d) GDPR', 'Art. 14(2)(e) GDPR', 'Art. 77(1) GDPR'],
  title: 'People are told to which authority they may complain.',
  help: "List the countries of the authorities under supervisoryAuthorities, the competent one first: ['FR'].",
  messages: {
    none: 'Nothing says to which supervisory authority people may complain.',
    outside:
      'None of the countries listed has a supervisory authority of the European Economic Area.',
  },
  demands: [{ path: 'organisation.supervisoryAuthorities', when: 'missing', message: 'none' }],
  check: ({ registry, report }) => {
    const { supervisoryAuthorities: countries } = registry.organisation;
    if (isGap<AnyText>(countries)) return;
    if (countries.some((country) => authorityOf(country)?.group === 'EEA')) return;
    report(['organisation', 'supervisoryAuthorities'], 'outside');
  },
});
