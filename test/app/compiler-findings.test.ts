import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/app/check.ts';
import type { Finding } from '../../src/check/index.ts';
import { said } from '../read/harness.ts';
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

describe('what only the compiler sees', () => {
  const usedTooEarly = 'export const a = b;\nexport const b = 5;\n';
  const finding = (at: string) =>
    `${at} registry/does-not-compile: This does not compile: Block-scoped variable 'b' used before its declaration. (TS2448)`;

  it('is said in its words', async () => {
    const registry = made({ 'acme/order.ts': usedTooEarly });
    expect(await checked(registry)).toEqual([finding('acme/order.ts:1:18')]);
  });

  it('is not asked about an organisation of which something could not be read', async () => {
    const registry = made({
      'acme/order.ts': usedTooEarly,
      'acme/other.ts': 'export let x = 1;\n',
    });
    cpSync(join(registry, 'acme'), join(registry, 'zeta'), { recursive: true });
    rmSync(join(registry, 'zeta/other.ts'));
    expect(await checked(registry)).toEqual([
      'acme/other.ts:1:1 registry/declarative-only: Only constants can be declared here: write “const”, with a value.',
      finding('zeta/order.ts:1:18'),
      'zeta/organisation.ts:4:7 registry/organisation: The organisation is called “acme” here and “zeta” by its folder.',
    ]);
  });

  it('is not hidden by what is said of something else around it', async () => {
    const body = `export const a = dataSubject({
  id: 'A',
  name: later,
});
const later = 'people';`;
    const found = await checked(made({ 'acme/people.ts': people(body) }));
    expect(found.map((one) => one.split(':').slice(0, 3).join(':'))).toEqual([
      'acme/people.ts:4:7 registry/invalid-value',
      'acme/people.ts:5:9 registry/does-not-compile',
    ]);
  });
});

describe('what a constant gets wrong', () => {
  it.each([
    [
      'a legal basis',
      "export const shared = { basis: 'consnt' } as const;",
      'legalBasis: shared',
      'shared.ts:1:32',
    ],
    [
      'a missing field',
      "export const shared = { basis: 'consent' } as const;",
      'legalBasis: shared',
      'shared.ts:1:23',
    ],
    [
      'a spread',
      "export const shared = { legalBasis: { basis: 'consent' } } as const;",
      '...shared',
      'shared.ts:1:37',
    ],
    [
      'a spread field',
      "export const shared = { detail: 'x' } as const;",
      "legalBasis: { basis: 'contract' }, ...shared",
      'shared.ts:1:25',
    ],
  ])('%s is said once, where it is written', async (_, shared, purpose, at) => {
    const registry = made({
      'acme/shared.ts': `${shared}\n`,
      'acme/people.ts': people(
        "export const people = dataSubject({ id: 'people', name: 'people' });",
      ),
      'acme/orders.ts': `import { activity, gap } from 'ropa';
import { people } from './people.ts';
import { shared } from './shared.ts';

const ask = gap({ question: 'Which?' });

export default activity({
  id: 'orders',
  name: 'Orders',
  role: 'controller',
  dataSubjects: [people],
  purposes: [{ id: 'orders', purpose: 'Handle orders', ${purpose} }],
  data: ask,
  recipients: ask,
  retention: ask,
});
`,
    });
    const found = await checked(registry);
    expect(found.map((one) => one.split(' ')[0])).toEqual([`acme/${at}`]);
  });
});
