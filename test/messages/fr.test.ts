import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FR } from '../../src/messages/fr/index.ts';
import { RULES } from '../../src/rules/index.ts';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('the French catalogue', () => {
  it('speaks of every rule, and of no other', () => {
    expect(Object.keys(FR).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('has one file for every namespace', () => {
    const folder = fileURLToPath(new URL('../../src/messages/fr', import.meta.url));
    const namespaces = new Set(RULES.map(({ id }) => `${id.split('/')[0]}.ts`));
    const files = readdirSync(folder).filter((file) => file !== 'index.ts');
    expect(files.sort()).toEqual([...namespaces].sort());
  });
});

describe.each(RULES)('$id in French', ({ id, title, help, messages }) => {
  const texts = FR[id];
  const all = [texts?.title ?? '', texts?.help ?? '', ...Object.values(texts?.messages ?? {})];

  it('says every message, with the same placeholders', () => {
    expect(Object.keys(texts?.messages ?? {}).sort()).toEqual(Object.keys(messages).sort());
    for (const [message, english] of Object.entries(messages)) {
      expect(placeholders(texts?.messages[message] ?? '')).toEqual(placeholders(english));
    }
  });

  it('has a title and a help of its own', () => {
    expect(texts?.title).toMatch(/^[\p{Lu}«].*\.$/u);
    expect(texts?.help).toMatch(/^[\p{Lu}«].*\.$/u);
    expect([title, help]).not.toContain(texts?.title);
    expect([title, help]).not.toContain(texts?.help);
  });

  it.each(all)('keeps signs and words together: %s', (text) => {
    expect(text).not.toBe('');
    expect(text).not.toMatch(/\p{L}'\p{L}/u);
    expect(text).not.toMatch(/[“”]/);
    expect(text.replaceAll(`«${NARROW}`, '').replaceAll(`${NARROW}»`, '')).not.toMatch(/[«»]/);
    expect(text).not.toMatch(/[^\u202f][;!?](\s|$)/u);
    expect(text.replaceAll(`${NO_BREAK}:`, '')).not.toMatch(/\s:/u);
  });
});
