import { describe, expect, it } from 'vitest';
import { PROCESSOR_RECORD_ITEMS } from '../../../src/law/index.ts';
import { declarationAt } from '../../../src/render/core/cursor.ts';
import { processorParts } from '../../../src/render/register/sheet-processor.ts';
import { ACME, contextOf, say } from './fixture.ts';
import { processing } from './tables.ts';

const common = declarationAt(ACME.organisation).get('security');
const parts = (id: string) => processorParts(processing(id), common, contextOf());
const linesOf = (id: string, name: string) =>
  say(parts(id).find((part) => part.id === name)?.lines ?? []);

describe('processorParts', () => {
  it('answers each letter of Art. 30(2), in the order of the law', () => {
    const cited = parts('hosting').flatMap(
      ({ article = '' }) => /30\(2\)\([a-d]\)/.exec(article) ?? [],
    );
    const law = Object.values(PROCESSOR_RECORD_ITEMS).flatMap(
      ({ article }) => /30\(2\)\([a-d]\)/.exec(article) ?? [],
    );
    expect([...new Set(cited)]).toEqual([...new Set(law)]);
  });

  it('says what is done for each controller. Art. 30(2)(b)', () => {
    expect(linesOf('hosting', 'processing')).toBe('– storage\n– backup');
  });

  it('says what happens at the end, and how soon a breach is reported', () => {
    expect(linesOf('hosting', 'endOfContract')).toBe(
      'return, then erasure\nBreach reported within: 48\u00a0hours',
    );
    expect(linesOf('support', 'subProcessors')).toBe('No sub-processors');
  });
});
