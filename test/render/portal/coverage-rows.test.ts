import { describe, expect, it } from 'vitest';
import { coverageRows } from '../../../src/render/portal/coverage-rows.ts';

const article = 'Art. 13(1)(c), 14(1)(c) GDPR';
const states = { open: 1, established: 11 };

describe('coverageRows', () => {
  it('says item, article and figures in words, what is established first', () => {
    expect(coverageRows([{ item: 'legal-basis', article, states }], 'fr')).toMatchObject([
      {
        item: 'Bases légales',
        article: 'articles 13.1.c et 14.1.c du RGPD',
        states: [
          { text: 'établi\u00a0: 11', open: false },
          { text: 'à établir\u00a0: 1', open: true },
        ],
        share: { text: '11 sur 12', complete: false },
      },
    ]);
  });

  it('leaves an item that it does not know as it is', () => {
    expect(coverageRows([{ item: 'later', article, states: {} }], 'en')[0]?.item).toBe('later');
  });
});
