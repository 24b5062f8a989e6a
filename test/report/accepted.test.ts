import { expect, it } from 'vitest';
import { acceptedBy } from '../../src/report/accepted.ts';

const acceptance = { by: 'DPO', reason: 'The published notice states it.' };

it('says who, until when and why', () => {
  expect(acceptedBy(acceptance, { language: 'en' })).toBe(
    'Accepted (DPO): The published notice states it.',
  );
  expect(acceptedBy({ ...acceptance, until: '2027-01-31' }, { language: 'en' })).toBe(
    'Accepted (DPO, until 31\u00a0January\u00a02027): The published notice states it.',
  );
  expect(acceptedBy({ ...acceptance, until: '2027-01-31' }, { language: 'fr' })).toBe(
    'Accepté (DPO, jusqu’au 31\u00a0janvier\u00a02027)\u00a0: The published notice states it.',
  );
});
