import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/app/check.ts';
import type { Finding } from '../../src/check/index.ts';
import { fixture, said } from '../read/harness.ts';
import { made } from '../read/made.ts';

const asOf = '2026-11-21';

/** Errors and open questions of a registry, as `place rule: words`. */
async function checked(registry: string, options: { strict?: boolean } = {}): Promise<string[]> {
  const organisations = await check({ registry, asOf, ...options });
  return organisations
    .flatMap(({ findings }) => findings.filter(isTold))
    .map((finding) => {
      const { at, rule, says } = said(registry, finding);
      return `${at} ${rule}: ${says}`;
    });
}

const isTold = ({ severity, rule }: Finding) => severity === 'error' || rule === 'gaps/open';

const people = (body: string) => `import { dataSubject } from 'ropa';\n\n${body}\n`;

describe('what could not be read', () => {
  it('is not said to be missing, unused or undeclared elsewhere', async () => {
    const registry = made({
      'acme/people.ts': people(
        "export const people = dataSubject({ id: 'people', name: process.title });",
      ),
      'acme/notice.ts': `import { notice } from 'ropa';
import { people } from './people.ts';

export default notice({
  id: 'privacy',
  title: 'Privacy',
  audiences: [people],
  updated: '2026-01-31',
  version: '1.0',
});
`,
      'acme/others.ts': `${people("export const others = dataSubject({\n  id: 'others',\n  name: 'others',\n  acknowledged: [{ rule: 'a/rule', by: 'legal', reason: 'decided' }],\n});")}`,
    });
    const organisations = await check({ registry, asOf });
    const found = organisations.flatMap(({ findings }) => findings).map(({ rule }) => rule);
    expect(found).toContain('registry/declarative-only');
    expect(found.filter((rule) => /^(registry|integrity|acknowledgements)\//.test(rule))).toEqual([
      'registry/declarative-only',
    ]);
  });

  it('leaves the languages of the rest as they are written, if it is the organisation', async () => {
    const registry = made({
      'acme/organisation.ts': 'export default organisation({});\n',
      'acme/people.ts': `import { languages } from 'ropa';

const { dataSubject } = languages('en', 'fr');
export const people = dataSubject({ id: 'people', name: { en: 'people', fr: 'gens' } });
export const others = dataSubject({ id: 'others', name: { en: 'others' } });
`,
    });
    expect(await checked(registry)).toEqual([
      'acme/organisation.ts:1:16 registry/declarative-only: “organisation” is not a function of ropa. No other function may be called here.',
      'acme/people.ts:5:57 registry/missing-language: This text is missing in the language “fr”.',
    ]);
  });
});

describe('check', () => {
  const open = people("export const people = dataSubject({ id: 'people', name: 'people' });");

  it('finds an organisation by its folder, in the order of names', async () => {
    const registry = made({ 'acme/people.ts': open });
    mkdirSync(join(registry, 'empty'));
    cpSync(fixture('reading/bilingual'), join(registry, 'bilingual'), { recursive: true });
    const found = await check({ registry, asOf });
    expect(found.map(({ id }) => id)).toEqual(['acme', 'bilingual']);
    const [one] = await check({ registry, organisations: ['bilingual'], asOf });
    expect(one?.registry?.organisation.name).toBe('Acme SAS');
  });

  it('counts an open question as a warning, and as an error where asked', async () => {
    const registry = made();
    cpSync(fixture('reading/bilingual'), join(registry, 'bilingual'), { recursive: true });
    const severities = async (strict: boolean) =>
      (await check({ registry, organisations: ['bilingual'], asOf, strict }))
        .flatMap(({ findings }) => findings)
        .filter(({ rule }) => rule === 'gaps/open')
        .map(({ severity, line }) => `${line} ${severity}`);
    expect(await severities(false)).toEqual(['12 warning']);
    expect(await severities(true)).toEqual(['12 error']);
  });

  it('says which organisation was meant', async () => {
    const registry = made();
    await expect(check({ registry, organisations: ['acne'], asOf })).rejects.toThrow(
      `There is no organisation acne in ${registry}. Did you mean acme?`,
    );
    await expect(check({ registry, organisations: ['elsewhere'], asOf })).rejects.toThrow(
      `There is no organisation elsewhere in ${registry}. There are: acme.`,
    );
    await expect(check({ registry: join(registry, 'nowhere'), asOf })).rejects.toThrow(
      `There is no folder ${join(registry, 'nowhere')}. Name the registry with --registry.`,
    );
    await expect(check({ registry: join(registry, 'acme'), asOf })).rejects.toThrow(
      'holds no organisation: a folder with an organisation.ts.',
    );
  });
});
