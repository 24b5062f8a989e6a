import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/render/core/engine.ts';
import {
  asOneText,
  filled,
  headsOf,
  registerMarkdown,
} from '../../../src/render/register/register-markdown.ts';
import { registerView } from '../../../src/render/register/view.ts';
import { ACME, contextOf, partOf, partsIn, TEMPLATES } from './fixture.ts';

describe('registerMarkdown', () => {
  it('has the front, the head, the lists, the sheets and the annexes, in this order', () => {
    expect(partsIn('en').map(({ anchor }) => anchor)).toEqual([
      ...['top', 'organisation', 'security', 'requests', 'controllerList', 'processorList'],
      ...[
        'coverage',
        'coverage-processor',
        'flows',
        'timeline',
        'activity-events',
        'activity-hosting',
      ],
      ...['activity-orders', 'activity-support', 'activity-unknowns', 'recipients', 'transfers'],
      ...['gaps', 'acknowledgements', 'severities', 'index-dataSubjects', 'index-data'],
      ...['index-recipients', 'index-legalBases', 'index-countries', 'index-periods'],
    ]);
  });

  it('says of which organisation and day it is', () => {
    expect(partOf('top', 'fr').markdown).toBe(
      '# Registre des activités de traitement\n\n**Acme SAS** · État au 22 novembre 2026\n\n5 traitements\u00a0· 35 points à établir\u00a0· 2 constats assumés\n',
    );
  });

  it('cites the article under each title', () => {
    expect(partOf('activity-orders').markdown).toContain(
      '### Retention <span class="ropa-article">(Article 30(1)(f) GDPR)</span>',
    );
  });

  it('keeps each row of a table on one line, whatever an author writes', () => {
    const context = contextOf('en');
    const hostile = 'a | b\n| c |\n\n# d <b>e</b> `f` [g](javascript:h) {{i}} ~~j~~';
    const view = registerView(ACME, [], context);
    const [list] = view.lists;
    if (!list?.table) throw new Error('There is no list.');
    const rows = list.table.rows.map((row) => row.map(() => [{ text: hostile }]));
    const lists = [{ ...list, table: { ...list.table, rows } }];
    const engine = createEngine(TEMPLATES, 'en');
    const parts = registerMarkdown({ ...view, lists }, engine, context);
    const lines = parts
      .find(({ anchor }) => anchor === 'controllerList')
      ?.markdown.trim()
      .split('\n');
    expect(lines).toHaveLength(2 + 2 + 3);
    expect(lines?.at(-1)).toContain('a \\| b \\| c \\| # d &lt;b&gt;e&lt;/b&gt;');
  });
});

describe('filled', () => {
  const empty = { columns: ['purpose', 'details'], rows: [[[{ text: 'a' }], []]] } as const;

  it('leaves out columns without content', () => {
    expect(filled(empty)).toEqual({ columns: ['purpose'], rows: [[[{ text: 'a' }]]] });
  });

  it('keeps those that Art. 30 asks for', () => {
    const asked = { ...empty, letters: { details: '(b)' } };
    expect(filled(asked)).toEqual(asked);
    expect(headsOf(asked, contextOf())).toEqual(['Purpose', 'Details (b)']);
  });
});

describe('asOneText', () => {
  it('has no markup of HTML but line breaks in tables', () => {
    const text = asOneText(partsIn('en'));
    expect(text.match(/<(?!br>)[^>\s]*>/g)).toBeNull();
    expect(text).toContain('**To be established**: How long in use?');
    expect(text.endsWith('\n')).toBe(true);
  });
});
