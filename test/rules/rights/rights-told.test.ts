import { expect, it } from 'vitest';
import { formatPath } from '../../../src/model/index.ts';
import {
  hasRightsSection,
  noticesWithoutRights,
  rightsTexts,
} from '../../../src/rules/rights/rights-told.ts';
import { acme, newsletter } from '../example.ts';
import { registryOf } from '../registry-of.ts';
import { staffNotice } from './own-notice.ts';

const withoutRights = (files: Record<string, string>) =>
  noticesWithoutRights(registryOf(files)).map(({ id }) => id);

it('sees the section on rights unless it is left out', () => {
  const { notices } = registryOf(staffNotice());
  expect(notices.map((notice) => [notice.id, hasRightsSection(notice)])).toEqual([
    ['customers', true],
    ['pupils', true],
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

it('finds one some of whose readers have no other, and none without activities', () => {
  const staff = staffNotice()['notices/staff.ts'] ?? '';
  const both = staff.replace('{ employees }', '{ customers, employees }');
  const told = both.replace('[employees]', '[customers, employees]');
  expect(withoutRights({ 'notices/staff.ts': told })).toEqual(['staff']);
  const visitors = "export const visitors = dataSubject({ id: 'visitors', name: 'visitors' });";
  const idle = staff
    .replace('{ notice }', '{ dataSubject, notice }')
    .replace('export default', `${visitors}\nexport default`)
    .replace('[employees]', '[visitors]');
  expect(withoutRights({ 'notices/staff.ts': idle })).toEqual([]);
});

it('gives what is said of complaints, and of the rights that an activity opens', () => {
  const registry = registryOf({
    ...acme({ complaint: "'Write to us first.'", changes: "'We write to you.'" }),
    ...newsletter({
      rights: "{ rights: ['access'], remarks: 'Ask us by e-mail.' }",
      remarks: "'It is sent once a month.'",
    }),
  });
  expect(rightsTexts(registry).map(({ path }) => formatPath(path))).toEqual([
    'organisation.complaint',
    'activities.newsletter.rights.remarks',
  ]);
});

it('gives what authors say of requests', () => {
  const [first] = rightsTexts(registryOf({}));
  expect(first && formatPath(first.path)).toBe('organisation.requests.identityCheck.means');
});
