import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { build } from '../../src/app/build.ts';
import { check } from '../../src/app/check.ts';
import { publish } from '../../src/app/publish.ts';
import { contentsOf, newFolder, SOUND } from './folders.ts';

const asOf = '2026-11-22';
const checked = await check({ registry: SOUND, asOf });

it('gives the very fragments that a build writes', async () => {
  const out = `${newFolder()}/dist`;
  await build({ registry: SOUND, out, asOf });
  const files = contentsOf(out);
  const { index, notice } = publish(checked, { asOf });
  expect(index.length).toBeGreaterThan(2);
  for (const { key, language } of index) {
    const [organisation, id] = key.split('/');
    const written = files.get(`${organisation}/notices/${id}.${language}.html`) ?? '';
    const html = Buffer.from(notice(key, language)?.html ?? '', 'utf8').toString('latin1');
    expect(createHash('sha256').update(html).digest('hex')).toBe(
      createHash('sha256').update(written).digest('hex'),
    );
  }
});

it('gives the first language where none is asked for, and nothing for what is not there', () => {
  const { notice } = publish(checked, { asOf });
  expect(notice('beta/privacy')?.language).toBe('en');
  expect(notice('beta/privacy', 'de')).toBeUndefined();
  expect(notice('gamma/privacy')).toBeUndefined();
});
