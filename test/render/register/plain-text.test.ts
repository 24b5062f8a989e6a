import { describe, expect, it } from 'vitest';
import { sourced } from '../../../src/render/core/sourced.ts';
import { cellText, isOpen, lineText } from '../../../src/render/register/plain-text.ts';
import { contextOf } from './fixture.ts';

const word = (text: string) => sourced(text, ['organisation', 'name']);

describe('plain text', () => {
  it('has a line for each, with its label or dash', () => {
    const cell = [
      { text: word('a') },
      { text: 'b', label: 'L' },
      { text: 'c', as: 'item' },
    ] as const;
    expect(cellText(cell, contextOf())).toBe('a\nL: b\n– c');
  });

  it('follows the typography of the language', () => {
    expect(lineText({ text: word('« où » ?'), label: 'L' }, contextOf('fr'))).toBe(
      'L : «\u202foù\u202f»\u202f?',
    );
  });

  it('knows what is not established', () => {
    expect(isOpen([{ text: 'a' }, { text: 'b', as: 'open' }])).toBe(true);
    expect(isOpen([{ text: 'a' }])).toBe(false);
  });
});
