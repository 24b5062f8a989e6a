import { expect, it } from 'vitest';
import { formatPath } from '../../../src/model/index.ts';
import {
  hasRightsSection,
  noticesWithoutRights,
  rightsTexts,
} from '../../../src/rules/rights/rights-told.ts';
import { registryOf } from '../registry-of.ts';
import { staffNotice } from './own-notice.ts';

const withoutRights = (files: Record<string, string>) =>
  noticesWithoutRights(registryOf(files)).map(({ id }) => id);

it('sees the section on rights unless it is left out', () => {
  const { notices } = registryOf(staffNotice());
  expect(notices.map((notice) => [notice.id, hasRightsSection(notice)])).toEqual([
    ['customers', true],
    ['staff', false],
  ]);
});

it('finds notices whose readers have no other one with it', () => {
  expect(withoutRights({})).toEqual([]);
  expect(withoutRights(staffNotice())).toEqual(['staff']);
  const second = staffNotice()
    ['notices/staff.ts']?.replace("'staff'", "'more'")
    .replace(/ {2}sections.*\n/, '');
  expect(withoutRights({ ...staffNotice(), 'notices/more.ts': second ?? '' })).toEqual([]);
});

it('gives what authors say of requests', () => {
  const [first] = rightsTexts(registryOf({}));
  expect(first && formatPath(first.path)).toBe('organisation.requests.identityCheck.means');
});
