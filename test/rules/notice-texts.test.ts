import { describe, expect, it } from 'vitest';
import { formatPath } from '../../src/model/index.ts';
import { noticeTextsIn, retentionTextsIn, sentencesOf } from '../../src/rules/notice-texts.ts';
import { assembled } from './assembled.ts';
import { acme, newsletter } from './example.ts';

const FIELDS = {
  remarks: "'For the register only.'",
  retention: "[{ active: { criterion: 'as long as you read it' }, then: 'erase' }]",
};
const pathsOf = (fields: Readonly<Record<string, string>>) =>
  noticeTextsIn(assembled(newsletter({ ...FIELDS, ...fields })))
    .map(({ path }) => formatPath(path))
    .filter((path) => path.startsWith('activities.newsletter'));

describe('noticeTextsIn', () => {
  it('gives what notices print of an activity, not the remarks of the register', () => {
    expect(pathsOf({})).toEqual([
      'activities.newsletter.purposes[0].purpose',
      'activities.newsletter.retention[0].active.criterion',
    ]);
  });

  it('gives nothing of what is planned or ended', () => {
    expect(pathsOf({ status: "'planned'" })).toEqual([]);
    expect(pathsOf({ status: "'ended'" })).toEqual([]);
  });

  it('gives nothing of where the record comes from', () => {
    const registry = assembled(acme({ origin: "{ document: 'The old notice' }" }));
    const texts = noticeTextsIn(registry).map(({ text }) => text);
    expect(texts).not.toContain('The old notice');
    expect(noticeTextsIn(registry)).toBe(noticeTextsIn(registry));
  });
});

it('tells texts on retention apart', () => {
  const texts = retentionTextsIn(assembled(newsletter(FIELDS)));
  const criterion = texts.find(({ text }) => text === 'as long as you read it');
  expect(criterion?.path[2]).toBe('retention');
  expect(texts.every(({ path }) => path[2] === 'retention')).toBe(true);
});

it('takes sentences and items of lists apart', () => {
  expect(sentencesOf('One. Two; three\n- four\n\nFive? Six')).toEqual([
    'One.',
    'Two;',
    'three',
    '- four',
    'Five?',
    'Six',
  ]);
});
