import { expect, test } from 'vitest';
import { summary } from '../../../src/render/notice/summary.ts';
import { museum, plain, small } from './small.ts';

test('the first layer: who, why, who else, where, which rights, where to complain', () => {
  const view = summary(museum());
  expect(plain(view.controller)).toBe('Lumen Arts');
  expect(view.activities.map(plain)).toContain('Tickets and entries');
  expect(plain(view.recipients)).toContain('our processors (Billets & Co and Metrix Inc.)');
  expect(plain(view.abroad)).toMatch(
    /^Switzerland, United Kingdom, United States, .* and Australia$/,
  );
  expect(plain(view.rights)).toMatch(/^access, rectification, .* objection, .* death$/);
  expect(plain(view.authorities)).toBe('CNIL (https://www.cnil.fr/) and ICO (https://ico.org.uk/)');
});

test('with whom it decides, for some purposes or for all', () => {
  const joint = { role: 'joint-controller', jointControllers: [{ name: 'Partner' }] };
  const who = (...activities: object[]) => plain(summary(small({ activities })).jointly);
  expect(who(joint)).toBe(', jointly with Partner');
  expect(who(joint, {})).toBe('; for some purposes, jointly with Partner');
  const schools = { role: 'joint-controller', jointControllers: [{ class: 'the schools' }] };
  expect(who(schools, {})).toBe('; for some purposes, jointly with the schools');
  expect(who({})).toBe('');
});

test('what is unknown is not in it', () => {
  expect(summary(small({}))).toMatchObject({
    recipients: undefined,
    abroad: undefined,
    contacts: [],
    authorities: undefined,
  });
});
