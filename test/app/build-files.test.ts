import { describe, expect, it } from 'vitest';
import { countGaps, renderFiles } from '../../src/app/build-files.ts';
import { check } from '../../src/app/check.ts';
import { SOUND } from './folders.ts';

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

describe('countGaps', () => {
  it('counts open questions at any depth', () => {
    expect(
      countGaps({ a: { gap: { question: 'Q?' } }, b: [{ c: { gap: { question: 'Q?' } } }] }),
    ).toBe(2);
    expect(countGaps([null, 'gap', 1])).toBe(0);
  });
});
