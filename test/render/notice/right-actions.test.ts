import { describe, expect, test } from 'vitest';
import { rightActions } from '../../../src/render/notice/right-actions.ts';
import { people, small, staff } from './small.ts';

const mail = (email: string) => ({ contact: { email } });
const at = (fields: object) => small({ organisation: { contact: {}, ...fields } });
const linkOf = (right: Parameters<typeof rightActions>[0], fields: object) =>
  rightActions(right, at(fields)).map(({ text, href, path }) => ({
    text,
    to: href?.split('?')[0],
    path: path.join('.'),
  }));

describe('a right as something to do', () => {
  test('writes to the channel that is for it more than for others', () => {
    const channels = [
      { ...mail('all@b.example') },
      { rights: ['access', 'objection'], ...mail('some@b.example') },
      { rights: ['objection'], ...mail('one@b.example') },
    ];
    const to = (right: 'access' | 'objection' | 'erasure') =>
      linkOf(right, { requests: { channels } });
    expect(to('objection')).toEqual([
      {
        text: 'Object by e-mail',
        to: 'mailto:one@b.example',
        path: 'organisation.requests.channels.2.contact.email',
      },
    ]);
    expect(to('access')[0]?.to).toBe('mailto:some@b.example');
    expect(to('erasure')[0]?.to).toBe('mailto:all@b.example');
  });

  test('leads to a form where the channel has no address', () => {
    const channels = [{ contact: { form: 'https://b.example/form' } }];
    expect(linkOf('erasure', { requests: { channels } })).toEqual([
      {
        text: 'Ask for erasure with our form',
        to: 'https://b.example/form',
        path: 'organisation.requests.channels.0.contact.form',
      },
    ]);
  });

  test('writes to the officer or the organisation where no channel is for everybody', () => {
    const requests = { channels: [{ dataSubjects: [staff], ...mail('staff@b.example') }] };
    const dpo = { status: 'appointed', contact: { email: 'dpo@b.example' } };
    expect(linkOf('access', { requests, dpo })[0]?.to).toBe('mailto:dpo@b.example');
    const contact = { email: 'hello@b.example' };
    expect(linkOf('access', { requests, contact })[0]?.to).toBe('mailto:hello@b.example');
    expect(linkOf('access', { requests, contact: { phone: '1' } })).toEqual([]);
    const some = small({
      organisation: { requests: { ...requests }, contact },
      notice: { audiences: [people, staff] },
    });
    expect(rightActions('access', some)[0]?.href).toMatch(/^mailto:hello@b.example\?/);
  });

  test('the message says what is wanted, and asks for what the organisation needs', () => {
    const requests = {
      channels: [mail('a@b.example')],
      contents: ['your name', 'your seat & row'],
    };
    const [link] = rightActions('rectification', at({ requests }));
    const url = new URL(link?.href ?? '');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      subject: 'Request to rectify my data',
      body: 'Hello,\r\n\r\nPlease correct or complete these data about me (Article 16 GDPR): …\r\n\r\n- Name: \r\n- Seat & row: ',
    });
  });

  test('in French too', () => {
    const requests = { channels: [mail('a@b.example')] };
    const [link] = rightActions(
      'erasure',
      small({ organisation: { requests, contact: {} }, language: 'fr' }),
    );
    expect(link?.text).toBe('Demander l’effacement par e-mail');
    expect(new URL(link?.href ?? '').searchParams.get('body')).toBe(
      'Bonjour,\r\n\r\nMerci d’effacer les données suivantes, qui me concernent (article 17 du RGPD) : …\r\n\r\nNom, numéro… : …',
    );
  });

  const MESSAGES = {
    en: { mine: /\bmy\b|\bI\b|\bme\b/i, theirs: /\byour\b/i },
    fr: { mine: /\b(?:mes|mon|me|je|moi)\b|\bm’/i, theirs: /\b(?:vos|votre)\b/i },
  };

  test.each(['en', 'fr'] as const)(
    'every message is in the voice of who sends it: %s',
    (language) => {
      const { mine, theirs } = MESSAGES[language];
      const contents = language === 'fr' ? ['vos nom(s)', 'l’objet'] : ['your name', 'the subject'];
      const requests = { channels: [mail('a@b.example')], contents };
      const context = small({ organisation: { requests, contact: {} }, language });
      const { ask, subjects } = context.labels.actions;
      for (const right of Object.keys(ask) as (keyof typeof ask)[]) {
        const [link] = rightActions(right, context);
        const { subject, body } = Object.fromEntries(new URL(link?.href ?? '').searchParams);
        expect(subject).toBe(subjects[right]);
        expect(`${subject}\n${body}`).toMatch(mine);
        expect(`${subject}\n${body}`).not.toMatch(theirs);
      }
    },
  );
});
