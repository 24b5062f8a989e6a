import { describe, expect, it } from 'vitest';
import {
  CONTROLLER_RECORD_ITEMS,
  PROCESSOR_RECORD_ITEMS,
  type RecordItem,
} from '../../../src/law/index.ts';
import {
  CONTROLLER_LETTERS,
  coverageSection,
  PROCESSOR_LETTERS,
} from '../../../src/render/register/coverage-section.ts';
import { registerView } from '../../../src/render/register/view.ts';
import { ACME, contextOf, sayRows } from './fixture.ts';

const CONTEXT = contextOf();
const { sheets } = registerView(ACME, [], CONTEXT);
const lettersOf = (items: Readonly<Record<string, RecordItem>>) => [
  ...new Set(Object.values(items).flatMap(({ article }) => /\([a-g]\)/.exec(article) ?? [])),
];

describe('coverageSection', () => {
  it('has a row for each activity and a column for each letter of the law', () => {
    const controllers = sheets.filter(({ role }) => role !== 'processor');
    const [section] = coverageSection(controllers, ACME, CONTEXT);
    expect(section?.article).toBe('Art. 30(1) GDPR');
    expect(sayRows(section?.table)).toEqual([
      [
        'Events',
        ...['partly established', 'partly established', 'established', 'established'],
        'established',
        ...['none, as declared', 'none, as declared', 'established', 'established'],
      ],
      [
        'Orders',
        ...['partly established', 'not applicable', 'established', 'established', 'established'],
        ...['established', 'partly established', 'partly established', 'established'],
      ],
      [
        'Unknowns',
        ...['partly established', 'not applicable', 'established', 'established'],
        ...['to be established', 'to be established', 'to be established', 'to be established'],
        'partly established',
      ],
    ]);
    expect([...new Set(Object.values(CONTROLLER_LETTERS))]).toEqual(
      lettersOf(CONTROLLER_RECORD_ITEMS),
    );
  });

  it('does so for processors, and is nothing without activities', () => {
    const processors = sheets.filter(({ role }) => role === 'processor');
    const [section] = coverageSection(processors, ACME, CONTEXT);
    expect(section?.article).toBe('Art. 30(2) GDPR');
    expect(section?.table?.rows).toHaveLength(2);
    expect([...new Set(Object.values(PROCESSOR_LETTERS))]).toEqual(
      lettersOf(PROCESSOR_RECORD_ITEMS),
    );
    expect(coverageSection([], ACME, CONTEXT)).toEqual([]);
  });
});
