import { describe, expect, it } from 'vitest';
import { parseManifest, toJson } from '../../src/app/build-manifest.ts';

const manifest = { version: 1, organisations: [{ id: 'a-1', name: 'A' }] };

describe('parseManifest', () => {
  it('takes what a build wrote', () => {
    expect(parseManifest(toJson(manifest))).toEqual(manifest);
    expect(parseManifest('{"version":1,"organisations":[]}')).toBeDefined();
  });

  it.each([
    ['not JSON', '{'],
    ['of a later version', toJson({ ...manifest, version: 2 })],
    ['of something else', '{"name":"app","version":"1.0.0"}'],
    ['with an id that leads elsewhere', toJson(manifest).replace('a-1', '../a')],
    ['with an absolute id', toJson(manifest).replace('a-1', '/etc')],
    ['without a name', toJson(manifest).replace('"A"', '""')],
  ])('refuses one %s', (_, text) => {
    expect(parseManifest(text)).toBeUndefined();
  });
});

describe('toJson', () => {
  it('keeps the order of keys and ends with a line end', () => {
    expect(toJson({ b: 1, a: ['é'] })).toBe('{\n  "b": 1,\n  "a": [\n    "é"\n  ]\n}\n');
  });
});
