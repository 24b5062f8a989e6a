import { defineRule } from '../../check/index.ts';
import { basesIn } from '../visits.ts';

/**
 * Legitimate interests hold only where people’s own do not override them, and the controller can show
 * that it weighed them. Art. 6(1)(f) and 5(2) GDPR. A test that is declared has its date and conclusion:
 * the schema asks for both. Not checked: what the test concludes.
 */
export const balancingTest = defineRule({
  id: 'legitimate-interests/balancing-test',
  severity: 'warning',
  articles: ['Art. 6(1)(f) GDPR', 'Art. 5(2) GDPR'],
  title: 'Legitimate interests are weighed against those of people, on record.',
  help: 'Add balancing: the date of the test, its conclusion (necessity, effect on people), and the safeguards.',
  messages: {
    none: '“{purpose}” rests on legitimate interests, and no balancing test is on record.',
  },
  alone: true,
  check: ({ registry, report }) => {
    for (const { basis, purpose, path } of basesIn(registry)) {
      if (basis.basis !== 'legitimate-interests' || basis.balancing !== undefined) continue;
      report([...path, 'basis'], 'none', { purpose: purpose.purpose });
    }
  },
});
