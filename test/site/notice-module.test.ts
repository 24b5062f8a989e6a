import { beforeAll, expect, it } from 'vitest';
import type { Publication } from '../../src/app/publish.ts';
import { moduleOf, typesOf } from '../../src/site/notice-module.ts';
import { openRegistry } from '../../src/site/open-registry.ts';
import { newRegistry } from '../app/folders.ts';

let publication: Publication;
beforeAll(async () => {
  ({ publication } = await openRegistry({ registry: newRegistry(), asOf: '2026-11-22' }));
});

const codeOf = (request: string): string => {
  const module = moduleOf(publication, request);
  if ('problem' in module) throw new Error(module.problem);
  return module.code;
};

it('exports a notice, whole and by name', async () => {
  const code = codeOf('beta/privacy?lang=fr');
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(module.default).toEqual({ ...module, default: undefined });
  expect(module).toMatchObject({ key: 'beta/privacy', language: 'fr', version: '2.1' });
  expect(module.html).toBe(publication.notice('beta/privacy', 'fr')?.html);
  expect(module.data.sections).toBeTypeOf('object');
});

it('cannot end a script element, and gives the styles', () => {
  expect(codeOf('beta/privacy')).not.toContain('</');
  expect(codeOf('ropa.css')).toBe(publication.css);
});

it('says which notice was meant, and which languages there are', () => {
  expect(moduleOf(publication, 'beta/privacyy')).toEqual({
    problem: 'There is no notice beta/privacyy in the registry. Did you mean beta/privacy?',
  });
  expect(moduleOf(publication, 'beta/privacy?lang=de')).toEqual({
    problem: 'The notice beta/privacy is not written in de. It is in: en, fr.',
  });
});

it('types each module by its name', () => {
  const types = typesOf(publication);
  expect(types).toContain("declare module 'ropa:ropa.css';");
  expect(types).toContain("declare module 'ropa:beta/privacy' {");
  expect(types).toContain("declare module 'ropa:beta/privacy?lang=fr' {");
  expect(types).not.toContain('lang=de');
});
