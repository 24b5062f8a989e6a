import { expect, it } from 'vitest';
import { formatPath } from '../../src/model/index.ts';
import { activitiesOf, blocksOf, privacyNotices } from '../../src/rules/notices.ts';
import { registryOf } from './registry-of.ts';

const NOTICE = `import { notice } from 'ropa';
import { customers } from '../data-subjects.ts';
export default notice({
  id: 'cookies', title: 'Cookies', kind: 'trackers', audiences: [customers],
  updated: '2026-09-01', version: '1.0',
  blocks: [{ id: 'choice', heading: 'Choice', text: 'You decide.' }],
});
`;
const registry = registryOf({ 'notices/cookies.ts': NOTICE });
const named = (id: string) => {
  const found = registry.notices.find((notice) => notice.id === id);
  if (!found) throw new Error(`There is no notice ${id}.`);
  return found;
};

it('tells privacy notices from other pages', () => {
  expect(privacyNotices(registry).map(({ id }) => id)).toEqual(['customers', 'pupils', 'staff']);
});

it('finds the activities that concern the readers of a notice', () => {
  const ids = (id: string) => activitiesOf(registry, named(id)).map((activity) => activity.id);
  expect(ids('staff')).toEqual(['payroll']);
  expect(ids('customers')).toEqual(['courses', 'newsletter', 'website']);
});

it('finds what a notice says in its own words, headings of one word among them', () => {
  const said = blocksOf(registry, named('cookies'));
  expect(said.map(({ text, path }) => `${formatPath(path)} ${text}`)).toEqual([
    'notices.cookies.blocks[0].heading Choice',
    'notices.cookies.blocks[0].text You decide.',
  ]);
  expect(blocksOf(registry, named('staff'))).toEqual([]);
});
