import { expect, test } from 'vitest';
import { controller } from '../../../../src/render/notice/sections/controller.ts';
import { museumSection } from '../lumen.ts';
import { plain, plainFacts, small } from '../small.ts';

test('who answers, the officer, representatives, joint controllers', () => {
  const text = museumSection('controller', 'fr');
  expect(text).toContain('Le responsable du traitement de vos données est **Lumen Arts**.');
  expect(text).toContain(
    '### Délégué à la protection des données\n\nIl nous conseille et répond à vos questions.',
  );
  expect(text).toContain('- **Délégué** : externe\n- **Cabinet** : Cabinet Veille');
  expect(text).toContain('**Royaume-Uni**\n\n- **Représentant** : Lantern Services Ltd.\n');
  expect(text).toContain('[UK GDPR, art. 27](https://www.legislation.gov.uk/eur/2016/679)');
  expect(text).toContain('nous sommes responsables conjoints pour : « Expositions communes ».');
});

test('no officer, with the reason; or what is stated while that is open', () => {
  const dpo = (value: object) => controller(small({ organisation: { dpo: value } })).dpo;
  expect(dpo({ status: 'not-required', reason: 'We are few.' })).toMatchObject({
    none: true,
    text: { text: 'We are few.' },
  });
  expect(dpo({ gap: { question: '?', stated: 'to be appointed' } })).toMatchObject({
    none: false,
    text: { text: 'to be appointed' },
  });
  expect(dpo({ gap: { question: '?' } })).toBeUndefined();
});

test('a representative whose name and address are open', () => {
  const open = { gap: { question: '?', stated: 'to be chosen' } };
  const representatives = [{ territory: 'EU', law: { law: 'GDPR' }, name: open, address: open }];
  const { heading, all } =
    controller(small({ organisation: { representatives } })).representatives ?? {};
  const [one] = all ?? [];
  expect(heading).toBe('Our representative');
  expect(plain(one?.territory)).toBe('European Union');
  expect(plainFacts(one?.facts ?? [])).toEqual([
    'to be chosen',
    'to be chosen',
    'Appointed under: GDPR',
  ]);
});
