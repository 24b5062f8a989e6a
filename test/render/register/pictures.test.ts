import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/render/core/engine.ts';
import { withPictures } from '../../../src/render/register/pictures.ts';
import { registerMarkdown } from '../../../src/render/register/register-markdown.ts';
import { registerView } from '../../../src/render/register/view.ts';
import { ACME, contextOf, TEMPLATES } from './fixture.ts';

describe('withPictures', () => {
  it('adds a picture to the flows, the timeline and transfers, and to nothing else', () => {
    const context = contextOf();
    const view = registerView(ACME, [], context);
    const parts = registerMarkdown(view, createEngine(TEMPLATES, 'en'), context);
    const drawn = withPictures(parts, view, TEMPLATES, context);
    expect(drawn.map(({ anchor }) => anchor)).toEqual(parts.map(({ anchor }) => anchor));
    expect(drawn.filter(({ picture }) => picture).map(({ anchor }) => anchor)).toEqual([
      'flows',
      'timeline',
      'transfers',
    ]);
  });
});
