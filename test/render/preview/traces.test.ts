import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/render/core/engine.ts';
import { sourced } from '../../../src/render/core/sourced.ts';
import { Traces, tracingEngine } from '../../../src/render/preview/traces.ts';

describe('Traces', () => {
  it('gives a path one number, and the path for the number', () => {
    const traces = new Traces();
    const number = traces.numberOf(['data', 'identity', 'name']);
    expect(traces.numberOf(['data', 'other'])).not.toBe(number);
    expect(traces.numberOf(['data', 'identity', 'name'])).toBe(number);
    expect(traces.pathOf(number)).toEqual(['data', 'identity', 'name']);
    expect(traces.pathOf(99)).toBeUndefined();
  });
});

describe('tracingEngine', () => {
  it('says within the Markdown where a value comes from', () => {
    const traces = new Traces();
    const engine = createEngine({ t: 'Who: {{say name}}.' }, 'en');
    const view = { name: sourced('Acme', ['organisation', 'name']) };
    const { markdown, sources } = tracingEngine(engine, traces).render('t', view);
    expect(markdown).toBe('Who: \uE0000\uE001Acme\uE002.\n');
    expect(sources).toEqual(engine.render('t', view).sources);
    expect(traces.pathOf(0)).toEqual(['organisation', 'name']);
  });
});
