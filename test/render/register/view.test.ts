import { describe, expect, it } from 'vitest';
import { COLLECTIONS, KINDS, LANGUAGES } from '../../../src/model/index.ts';
import { pathsOf } from '../../../src/render/core/marks.ts';
import { recordAsData } from '../../../src/render/register/record-json.ts';
import { registerView } from '../../../src/render/register/view.ts';
import { ACME, contextOf, partsIn } from './fixture.ts';
import { leavesOf } from './leaves.ts';

const declarations = [
  ACME.organisation,
  ...KINDS.filter((kind) => kind !== 'organisation' && kind !== 'notice').flatMap(
    (kind) => ACME[COLLECTIONS[kind] as 'activities'],
  ),
];

describe('registerView', () => {
  it.each(LANGUAGES)('says everything that the record declares, in %s', (language) => {
    const printed = new Set(partsIn(language).flatMap(({ sources }) => [...pathsOf(sources)]));
    const missing = declarations.flatMap((one) =>
      leavesOf(one).paths.filter((path) => !printed.has(path)),
    );
    expect(missing).toEqual([]);
  });

  it('counts activities, open questions and accepted findings', () => {
    const questions = JSON.stringify(recordAsData(ACME)).split('"gap":').length - 1;
    expect(questions).toBeGreaterThan(30);
    expect(registerView(ACME, [], contextOf('en')).counts).toEqual([
      '5 activities',
      `${questions} open questions`,
      '2 accepted findings',
    ]);
    expect(registerView(ACME, [], contextOf('fr')).counts[0]).toBe('5 traitements');
  });

  it('lists controller and processor activities apart', () => {
    const { lists } = registerView(ACME, [], contextOf('en'));
    const rows = lists.map(({ id, table }) => [id, table?.rows.length]);
    expect(rows).toEqual([
      ['controllerList', 3],
      ['processorList', 2],
      ['coverage', 3],
      ['coverage-processor', 2],
    ]);
  });

  it('has parts with ids of their own', () => {
    const anchors = partsIn('en').map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
