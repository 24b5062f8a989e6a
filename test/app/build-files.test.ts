import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countGaps, renderFiles } from '../../src/app/build-files.ts';
import { check } from '../../src/app/check.ts';
import { newRegistry, SOUND } from './folders.ts';

const SHARED = `import { gap, recipient } from 'ropa';
const locations = gap({ question: 'Dans quels pays ?' });
const facts = { kind: 'internal', description: 'Un service.', locations } as const;
export const first = recipient({ id: 'first', ...facts });
export const second = recipient({ id: 'second', ...facts });
`;

describe('renderFiles', () => {
  it('adds what is kept to the portal and the manifest, but not to the files', async () => {
    const checked = await check({ registry: SOUND, organisations: ['alpha'], asOf: '2026-11-22' });
    const entry = {
      id: 'aardvark',
      name: 'Aardvark <b>',
      languages: ['en'],
      notices: [],
      register: { json: 'aardvark/register/register.json' },
    } as const;
    const kept = [{ entry, record: { activities: [1, 2], x: [{ gap: { question: 'Q?' } }] } }];
    const files = await renderFiles(checked, kept, { folder: SOUND, asOf: '2026-11-22' });
    const { organisations } = JSON.parse(String(files.get('manifest.json')));
    expect(organisations.map(({ id }: { id: string }) => id)).toEqual(['aardvark', 'alpha']);
    expect(organisations[0]).toEqual(entry);
    expect(files.get('index.html')).toContain('Aardvark &lt;b&gt;');
    expect([...files.keys()].filter((path) => path.startsWith('aardvark'))).toEqual([]);
    expect(files.get('ropa.css')).toContain('.ropa-register');
  });
});

describe('renderFiles, of a record whose declarations share a question', () => {
  it('counts it once, in the portal as in the manifest and the check', async () => {
    const registry = newRegistry();
    writeFileSync(join(registry, 'alpha', 'security.ts'), SHARED);
    const checked = await check({ registry, organisations: ['alpha'], asOf: '2026-11-22' });
    const gaps = (checked[0]?.findings ?? []).filter(({ rule }) => rule === 'gaps/open');
    const alone = gaps.filter(({ path }) => path.includes('.locations'));
    expect(alone).toHaveLength(1);
    const files = await renderFiles(checked, [], { folder: registry, asOf: '2026-11-22' });
    const { organisations } = JSON.parse(String(files.get('manifest.json')));
    expect(organisations[0].openQuestions).toBe(gaps.length);
    expect(countGaps(checked[0]?.registry)).toBeGreaterThan(gaps.length);
    expect(files.get('index.html')).toContain(`${gaps.length} points à établir`);
  });
});

describe('countGaps', () => {
  it('counts open questions at any depth', () => {
    expect(
      countGaps({ a: { gap: { question: 'Q?' } }, b: [{ c: { gap: { question: 'Q?' } } }] }),
    ).toBe(2);
    expect(countGaps([null, 'gap', 1])).toBe(0);
  });
});
