import { describe, expect, test } from 'vitest';
import { objections } from '../../../src/render/notice/objections.ts';
import { museum, plain, small } from './small.ts';

type Said = NonNullable<ReturnType<typeof objections>>['general'];
const said = (all: Said = []) =>
  all.map(({ purposes, how }) => [plain(purposes.words), plain(how)]);
const purpose = (id: string, basis: string, more: object = {}) => ({
  id,
  purpose: `Do ${id}`,
  legalBasis: { basis, interest: 'i', withdrawal: 'w' },
  ...more,
});

describe('what people can object to', () => {
  test('marketing apart from what rests on interests and tasks', () => {
    const view = objections(museum());
    expect(said(view?.general)).toEqual([
      // Its basis is open: people are told of the right meanwhile.
      ['“Welcome guests”', ''],
      ['“Study the tastes of members”', 'Write to the officer.'],
    ]);
    expect(said(view?.marketing)).toEqual([
      ['“Send you news” (e-mail and post)', 'One click in your account.'],
    ]);
  });

  test('marketing whatever its basis; the same way said once', () => {
    const purposes = [
      purpose('a', 'consent', { directMarketing: ['sms'], objection: 'Answer STOP.' }),
      purpose('b', 'contract'),
      purpose('c', 'legitimate-interests', { objection: 'Write.' }),
      purpose('d', 'contract', { objection: 'Write.' }),
    ];
    const view = objections(small({ activities: [{ purposes }] }));
    expect(said(view?.marketing)).toEqual([['“Do a” (text message)', 'Answer STOP.']]);
    expect(said(view?.general)).toEqual([['“Do c” and “Do d”', 'Write.']]);
  });

  test('channels where they differ, unless the name says them or they are open', () => {
    const objection = 'Write.';
    const purposes = [
      purpose('a', 'consent', { directMarketing: ['sms'], objection }),
      purpose('by post', 'consent', { directMarketing: ['post'], objection }),
      purpose('c', 'consent', { directMarketing: { gap: { question: '?' } }, objection }),
    ];
    const view = objections(small({ activities: [{ purposes }, {}] }));
    expect(said(view?.marketing)).toEqual([
      ['“Do a” (text message), “Do by post” and “Do c”', 'Write.'],
    ]);
  });

  test('by legal basis where they are many, with what has a way of its own and with marketing', () => {
    const interests = (id: string, more: object = {}) => purpose(id, 'legitimate-interests', more);
    const purposes = [
      ...['a', 'b', 'c', 'd'].map((id) => interests(id)),
      interests('e', { objection: 'Write.' }),
      interests('f', { directMarketing: ['post'] }),
      ...['g', 'h', 'i', 'j'].map((id) => purpose(id, 'contract')),
    ];
    const view = objections(small({ activities: [{ purposes }] }));
    expect(said(view?.general)).toEqual([
      ['everything that rests on legitimate interests', ''],
      ['“Do e”', 'Write.'],
    ]);
    expect(view?.byBasis).toBe(true);
    expect(said(view?.marketing)).toEqual([['“Do f” (post)', '']]);
  });

  test('a way that is not that of all on a basis is said of purposes by name', () => {
    const objection = 'Write.';
    const purposes = [
      ...['a', 'b', 'c', 'd'].map((id) => purpose(id, 'legitimate-interests', { objection })),
      purpose('e', 'legitimate-interests'),
      ...['f', 'g', 'h'].map((id) => purpose(id, 'contract')),
    ];
    const [theirs] = objections(small({ activities: [{ purposes }] }))?.general ?? [];
    expect(theirs?.purposes.lines.map(plain)).toEqual(['“Do a”', '“Do b”', '“Do c”', '“Do d”']);
    expect(theirs?.purposes.byBasis).toBe(false);
  });

  test('not where the organisation tells of fewer rights, nor where nothing is open to it', () => {
    const interests = { purposes: [purpose('a', 'legitimate-interests')] };
    expect(objections(small({ activities: [interests] }))).toBeDefined();
    expect(
      objections(small({ activities: [{ ...interests, rights: { rights: ['access'] } }] })),
    ).toBeUndefined();
    expect(objections(small({}))).toBeUndefined();
  });
});
