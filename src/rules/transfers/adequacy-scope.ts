import { defineRule } from '../../check/index.ts';
import { adequacyOf } from '../../law/index.ts';
import { known } from '../../model/index.ts';
import { transfersIn } from '../visits.ts';
import { countryName } from '../words.ts';

/**
 * Some adequacy decisions cover some recipients only: that this one is covered has been checked.
 * Art. 45(1) and 45(3) GDPR; Decision (EU) 2023/1795 for the United States. Not checked: that the
 * list says so. Brazil’s decision covers bodies under its data protection law only, which the model
 * does not ask.
 */
export const adequacyScope = defineRule({
  id: 'transfers/adequacy-scope',
  severity: 'error',
  articles: ['Art. 45(3) GDPR', 'Art. 45(1) GDPR', 'Art. 44 GDPR'],
  title: 'Where an adequacy decision covers some recipients only, the recipient is checked.',
  help: 'Record that the recipient is covered and the day on which that was checked; if it is not covered, the safeguard.',
  messages: {
    framework:
      'The decision on the United States covers only bodies on the Data Privacy Framework list, and nothing says whether “{declaration}” is on it.',
    partial:
      'The decision on this country covers some recipients only, and nothing says whether “{declaration}” is one of them.',
    unchecked: 'Nothing says when it was checked that “{declaration}” is covered.',
    class:
      'The adequacy decision ({country}) covers some recipients only, and nothing says that those of “{declaration}” are covered.',
  },
  demands: [
    { path: 'recipients.*.**.dataPrivacyFramework', when: 'refused', message: 'framework' },
    {
      path: 'recipients.*.**.dataPrivacyFramework.participant',
      when: 'refused',
      message: 'framework',
    },
    { path: 'recipients.*.**.dataPrivacyFramework.checked', when: 'missing', message: 'unchecked' },
    { path: 'recipients.*.**.adequacy', when: 'refused', message: 'partial' },
    { path: 'recipients.*.**.adequacy.covered', when: 'refused', message: 'partial' },
    { path: 'recipients.*.**.adequacy.checked', when: 'missing', message: 'unchecked' },
  ],
  alone: true,
  check: ({ registry, asOf, report }) => {
    for (const { activity, transfer, path } of transfersIn(registry)) {
      // A condition, or another protection, says what holds for recipients who are not covered.
      if (transfer.protections.some(({ by, when }) => by !== 'adequacy' || when !== undefined))
        continue;
      for (const [index, country] of (known(transfer.countries) ?? []).entries()) {
        if (!adequacyOf(country, asOf)?.partial) continue;
        const data = { country: countryName(country), declaration: activity.name };
        report([...path, 'countries', index], 'class', data);
      }
    }
  },
});
