import { expect, it } from 'vitest';
import { contentsOf } from '../../src/check/index.ts';
import { formatPath } from '../../src/model/index.ts';
import { details, host, house, leaflet, letters, REGISTRY, readers } from './sample.ts';

it('finds what a declaration refers to, wherever it stands', () => {
  expect(contentsOf(letters, REGISTRY).references).toEqual([readers, details, host]);
  expect(contentsOf(leaflet, REGISTRY).references).toEqual([readers]);
  expect(contentsOf(readers, REGISTRY).references).toEqual([]);
});

it('finds texts of several words, but not what only the organisation reads', () => {
  const texts = (declaration: object) =>
    contentsOf(declaration, REGISTRY).texts.map(
      ({ text, language, path, kind }) => `${kind} ${formatPath(path)} ${language}: ${text}`,
    );
  expect(texts(letters)).toEqual([
    'activity activities.letters.purposes[0].purpose en: Send letters',
  ]);
  expect(texts(host)).toEqual([
    'recipient recipients.host.contract.gap.stated en: There is a contract.',
  ]);
  expect(texts(house)).toEqual([
    'organisation organisation.dpo.reason en: None of the three cases.',
  ]);
});

it('finds open questions, also where only the organisation reads them', () => {
  const gaps = (declaration: object) =>
    contentsOf(declaration, REGISTRY).gaps.map(({ path, gap }) => [formatPath(path), gap.question]);
  expect(gaps(house)).toEqual([['organisation.addresses', 'Where?']]);
  expect(gaps(leaflet)).toEqual([]);
});

it('takes texts without a language for those of the first language of the organisation', () => {
  const organisation = { ...REGISTRY.organisation, languages: ['fr'] as const };
  const [text] = contentsOf(host, { ...REGISTRY, organisation }).texts;
  expect(text?.language).toBe('fr');
  expect(contentsOf(host, REGISTRY).texts[0]?.language).toBe('en');
  expect(contentsOf(host, REGISTRY)).toBe(contentsOf(host, REGISTRY));
});
