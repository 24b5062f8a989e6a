import { expect, test } from 'vitest';
import { sourced } from '../../../src/render/core/sourced.ts';
import { labelsFor } from '../../../src/render/labels/index.ts';
import { contactFacts } from '../../../src/render/notice/contact-facts.ts';
import { plainFacts } from './small.ts';

const labels = { labels: labelsFor('fr').notice };

test('each way on its line, as a link where it can be one', () => {
  const facts = contactFacts(
    {
      email: sourced('a@b.example', ['e']),
      phone: sourced('+33 1 23', ['p']),
      form: sourced('https://f.example', ['f']),
      social: [sourced('https://s.example', ['s'])],
    },
    labels,
  );
  expect(plainFacts(facts)).toEqual([
    'E-mail: a@b.example',
    'Téléphone: +33 1 23',
    'Formulaire de contact: https://f.example',
    'Réseaux sociaux: https://s.example',
  ]);
  expect(facts.map(({ text }) => ('href' in text ? text.href : undefined))).toEqual([
    'mailto:a@b.example',
    'tel:+33123',
    'https://f.example',
    'https://s.example',
  ]);
});

test('words beside a number are no number', () => {
  const [fact] = contactFacts({ phone: sourced('+33 1 23 (weekdays)', ['p']) }, labels);
  expect(fact?.text).not.toHaveProperty('href');
});

test('what is stated stands alone; nothing gives nothing', () => {
  const path = ['x', 'gap', 'stated'];
  expect(plainFacts(contactFacts({ stated: sourced('At the desk.', path) }, labels))).toEqual([
    'At the desk.',
  ]);
  expect(contactFacts(undefined, labels)).toEqual([]);
});
