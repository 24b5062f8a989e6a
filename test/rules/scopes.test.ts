import { expect, it } from 'vitest';
import { activity, dataSubject } from '../../src/index.ts';
import type { Kind, Registry } from '../../src/model/index.ts';
import { activitiesToldOf } from '../../src/rules/scopes.ts';
import { details, house, leaflet, letters, REGISTRY } from '../check/sample.ts';

const guests = dataSubject({ id: 'guests', name: 'guests' });
const stays = activity({
  ...(letters as never as object),
  id: 'stays',
  dataSubjects: [guests],
} as never);
const former = activity({
  ...(letters as never as object),
  id: 'former',
  status: 'ended',
} as never);
const registry = {
  ...REGISTRY,
  activities: [former, letters, stays],
} as unknown as Registry;

const told = (kind: Kind, declaration: object, field = 'remarks') =>
  activitiesToldOf(
    { kind, declaration, field, path: [kind, field], text: 'x', language: 'en' },
    registry,
  ).map(({ id }) => id);

it('is the activity itself, those of a notice’s audiences, or all that are under way', () => {
  expect(told('activity', stays)).toEqual(['stays']);
  expect(told('notice', leaflet)).toEqual(['letters']);
  expect(told('organisation', house, 'changes')).toEqual(['letters', 'stays']);
});

it('is none for what has ended, for the origin of a record, and for other declarations', () => {
  expect(told('activity', former)).toEqual([]);
  expect(told('organisation', house, 'origin')).toEqual([]);
  expect(told('dataCategory', details)).toEqual([]);
});
