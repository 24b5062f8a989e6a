import { describe, expect, it } from 'vitest';
import { buildOrganisation } from '../../src/app/build-organisation.ts';
import { check } from '../../src/app/check.ts';
import { readTheme } from '../../src/app/templates.ts';
import { SOUND } from './folders.ts';

const asOf = '2026-11-22';
const theme = readTheme();
const checked = await check({ registry: SOUND, asOf });

async function built(id: string, findings: (typeof checked)[number]['findings'] = []) {
  const one = checked.find((organisation) => organisation.id === id);
  if (!one?.registry) throw new Error(`${id} is not valid.`);
  return buildOrganisation({ ...one, findings }, one.registry, { folder: SOUND, asOf, theme });
}

describe('buildOrganisation', () => {
  it('renders notices and register in every language, and the record once', async () => {
    const { files, entry } = await built('beta');
    expect([...files.keys()].filter((path) => path.endsWith('.json'))).toEqual([
      'beta/notices/privacy.en.json',
      'beta/notices/privacy.en.sources.json',
      'beta/notices/privacy.fr.json',
      'beta/notices/privacy.fr.sources.json',
      'beta/register/register.json',
    ]);
    expect(entry.notices.map(({ language }) => language)).toEqual(['en', 'fr']);
    expect(Object.keys(entry.register)).toEqual(['en', 'fr', 'json']);
  });

  it('leads from the page of the register to its other formats and languages', async () => {
    const { files } = await built('beta');
    const page = String(files.get('beta/register/register.en.html'));
    const hrefs = [...page.matchAll(/href="(\.[^"]+)"/g)].map(([, href]) => href);
    expect(hrefs).toEqual([
      ...['../../ropa.css', './register.fr.html', './register.fr.html'],
      ...['./register.en.xlsx', './register.en.csv', './register.en.md', './register.json'],
    ]);
  });

  it('shows what the check still says, but for open questions, which have their own place', async () => {
    const place = { file: '/x', line: 1, column: 1, endLine: 1, endColumn: 1 };
    const finding = {
      ...place,
      rule: 'acknowledgements/unused',
      severity: 'warning',
      message: 'unused',
      data: { rule: 'a/b', until: '' },
      organisation: 'alpha',
      path: 'activities.orders',
    } as const;
    const { files } = await built('alpha', [finding, { ...finding, rule: 'gaps/open' }]);
    const markdown = String(files.get('alpha/register/register.fr.md'));
    expect(markdown).toContain('## Constats qui demeurent');
    expect(markdown.match(/acknowledgements\/unused/g)).toHaveLength(2);
    expect(markdown).not.toContain('gaps/open');
    expect((await built('alpha')).files.get('alpha/register/register.fr.md')).not.toContain(
      'Constats qui demeurent',
    );
  });
});
