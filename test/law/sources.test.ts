import { describe, expect, it } from 'vitest';
import { LAW_AS_OF, SOURCES, type Source } from '../../src/law/sources.ts';
import { collect, isProvenance, lawModules } from './provenances.ts';

const modules = await lawModules();
const provenances = modules.flatMap(([, exports]) => collect({ ...exports }, isProvenance));
const sourcesOf = (source: string | readonly string[]) =>
  typeof source === 'string' ? [source] : [...source];

describe('sources', () => {
  it('gives every source a title, a place and a kind', () => {
    for (const [id, source] of Object.entries<Source>(SOURCES)) {
      expect(Object.keys(source), id).toEqual(['title', 'where', 'kind']);
      expect(
        Object.values(source).every((text) => text !== ''),
        id,
      ).toBe(true);
    }
  });

  it('has every source that a provenance names, and none that nothing names', () => {
    const used = new Set(provenances.flatMap(({ source }) => sourcesOf(source)));
    expect([...used].sort()).toEqual(Object.keys(SOURCES).sort());
  });

  it('names at least one source in every provenance', () => {
    expect(provenances.filter(({ source }) => sourcesOf(source).length === 0)).toEqual([]);
  });

  it('calls nothing verified that rests on general knowledge or on practice alone', () => {
    const weak = new Set(['memory', 'published-notices']);
    const wrong = provenances.filter(
      ({ source, verified }) => verified && sourcesOf(source).every((id) => weak.has(id)),
    );
    expect(wrong).toEqual([]);
  });

  it('dates provenances by days or months that exist and are not after the day of compilation', () => {
    for (const { asOf = LAW_AS_OF } of provenances) {
      expect(asOf).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
      const day = asOf.length === 7 ? `${asOf}-01` : asOf;
      expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      expect(asOf <= LAW_AS_OF, asOf).toBe(true);
    }
  });

  // A count falls only when somebody has read a source for the entry.
  it('keeps as many unverified entries in each file as were carried over', () => {
    const unverified = modules
      .map(([file, exports]) => {
        const entries = collect({ ...exports }, isProvenance);
        return [file, entries.filter(({ verified }) => !verified).length] as const;
      })
      .filter(([, count]) => count > 0);
    expect(Object.fromEntries(unverified)).toEqual({
      'authorities.ts': 1,
      'record-items.ts': 1,
      'retention-fr.ts': 17,
    });
  });
});
