import { expect, test } from 'vitest';
import { withReadableMail } from '../../../src/render/notice/mail-links.ts';

const link = (query: string) => `<a href="mailto:a@b.example?subject=${query}">x</a>`;

test('letters of a message stand as they are, and mean the same', () => {
  const escaped = link('Acc%C3%A8s%20%E2%80%A6%20l%E2%80%99%C3%A9t%C3%A9');
  const html = withReadableMail(escaped);
  expect(html).toBe(link('Accès%20…%20l’été'));
  const query = (text: string) => new URL(/href="([^"]*)"/.exec(text)?.[1] ?? '').search;
  expect(query(html)).toBe(query(escaped));
});

test('spaces, signs, and what is no text stay escaped', () => {
  const html = link('%22%3E%3Cb%0D%0A%C2%A0%E2%80%AE%E2%80%A8%F0%9F%98%80');
  expect(withReadableMail(html)).toBe(html);
  expect(withReadableMail(link('%C3%28%E2%80'))).toBe(link('%C3%28%E2%80'));
  const web = '<a href="https://b.example/%C3%A9">x</a>';
  expect(withReadableMail(web)).toBe(web);
});
