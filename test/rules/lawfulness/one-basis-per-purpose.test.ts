import { describe, expect, it } from 'vitest';
import { newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'lawfulness/one-basis-per-purpose';
const CONSENT = "{ basis: 'consent', withdrawal: 'Click.' }";
const CONTRACT = "{ basis: 'contract', party: 'data-subject' }";

const purpose = (id: string, words: string, legalBasis: string, more = '') =>
  `{ id: '${id}', purpose: '${words}', legalBasis: ${legalBasis}${more} }`;
const found = (purposes: readonly string[], fields: Record<string, string> = {}) =>
  saidBy(RULE, newsletter({ purposes: `[\n    ${purposes.join(',\n    ')},\n  ]`, ...fields }));

it('finds one purpose on two bases', () => {
  expect(
    found([purpose('one', 'Send it', CONSENT), purpose('two', 'Send  IT.', CONTRACT)]),
  ).toEqual([
    'activities/newsletter.ts:14:52 “Send  IT.” rests on two legal bases for “people who order courses”: consent and contract.',
  ]);
});

it('finds it in another activity', () => {
  expect(found([purpose('one', 'Handle orders of courses', CONSENT)])).toEqual([
    'activities/newsletter.ts:13:67 “Handle orders of courses” rests on consent here and on contract in “Courses”, for the same “people who order courses”.',
  ]);
});

it('finds two cases for the same people, unless a circumstance tells them apart', () => {
  const cases = (when: string) => `{
      basis: 'by-data-subject',
      cases: [
        { dataSubjects: [customers, learners], legalBasis: ${CONSENT} },
        { dataSubjects: [learners], ${when}legalBasis: ${CONTRACT} },
      ],
    }`;
  expect(found([purpose('one', 'Send it', cases(''))])).toEqual([
    'activities/newsletter.ts:17:49 “Send it” rests on two legal bases for “people who attend courses”: consent and contract.',
  ]);
  expect(found([purpose('one', 'Send it', cases("when: 'as a member', "))])).toEqual([]);
});

describe('is silent', () => {
  it.each([
    [
      'for one basis said twice',
      [purpose('one', 'Send', CONSENT), purpose('two', 'Send', CONSENT)],
    ],
    ['for other words', [purpose('one', 'Send it', CONSENT), purpose('two', 'Print it', CONTRACT)]],
    [
      'for other people',
      [
        purpose('one', 'Send it', CONSENT, ', dataSubjects: [learners]'),
        purpose('two', 'Send it', CONTRACT, ', dataSubjects: [customers]'),
      ],
    ],
    [
      'where a condition tells them apart',
      [
        purpose('one', 'Send it', CONSENT),
        purpose('two', 'Send it', CONTRACT, ", condition: 'if you are a member'"),
      ],
    ],
    [
      'where one of the bases is an open question',
      [
        purpose('one', 'Send it', CONSENT),
        purpose('two', 'Send it', "gap({ question: 'Which?' })"),
      ],
    ],
  ])('%s', (_, purposes) => {
    expect(found(purposes)).toEqual([]);
  });

  it('for what is planned', () => {
    const purposes = [purpose('one', 'Send it', CONSENT), purpose('two', 'Send it', CONTRACT)];
    expect(found(purposes, { status: "'planned'" })).toEqual([]);
  });
});
