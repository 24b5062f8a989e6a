import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type CheckOptions, check } from '../../src/app/check.ts';
import { toReport } from '../../src/app/report.ts';
import { type Cache, openCache } from '../../src/read/index.ts';

const PATTERN = fileURLToPath(new URL('../../bench/pattern', import.meta.url));
const ACME = fileURLToPath(new URL('../fixtures/acme', import.meta.url));
const asOf = '2026-11-22';

/** A registry with an organisation of every sort of activity, and a cache. */
function workshop() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ropa-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const registry = join(folder, 'registry');
  cpSync(PATTERN, join(registry, 'pattern'), { recursive: true });
  return { registry, file: (path: string) => join(registry, 'pattern', path), folder };
}

/** What was written a moment ago is not kept. */
const moment = () => new Promise((done) => setTimeout(done, 50));

/** All that is said of a registry. */
async function said(options: CheckOptions): Promise<unknown> {
  const checked = await check(options);
  const all = checked.map(({ id, findings, activities, files }) => {
    return { id, findings, activities, files };
  });
  return JSON.parse(JSON.stringify(all));
}

/** A cache that tells what it was asked for and could give. */
function watched(cache: Cache) {
  const given: string[] = [];
  const load: Cache['load'] = (name, key) => {
    const text = cache.load(name, key);
    if (text !== undefined) given.push(name.replace(/^.*\./, ''));
    return text;
  };
  const part: Cache['part'] = (name, start, end) => {
    given.push(name.replace(/^.*\./, ''));
    return cache.part(name, start, end);
  };
  return { given, cache: { ...cache, load, part } };
}

describe('what is kept between runs', () => {
  const edit = fc.record({
    file: fc.noBias(fc.nat(1000)),
    line: fc.noBias(fc.nat(1000)),
    how: fc.constantFrom('word', 'drop', 'drop', 'double', 'comment', 'remove', 'spoil'),
  });

  it('changes no finding, whatever is changed in between', async () => {
    const { registry, folder } = workshop();
    const names = readdirSync(PATTERN, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && name !== 'organisation.ts')
      .sort();
    const apply = ({ file, line, how }: { file: number; line: number; how: string }) => {
      const name = names[file % names.length] ?? '';
      const path = join(registry, 'pattern', name);
      if (how === 'remove') return rmSync(path, { force: true });
      if (!existsSync(path)) return;
      const lines = readFileSync(path, 'utf8').split('\n');
      const at = line % lines.length;
      const text = lines[at] ?? '';
      if (how === 'word') lines[at] = text.replace(/: '(.*)'/, ": '$1 more'");
      if (how === 'drop') lines.splice(at, 1);
      if (how === 'double') lines.splice(at, 0, text);
      if (how === 'comment') lines.splice(at, 0, '// more');
      if (how === 'spoil') lines[at] = text.replace(/: '(.*)'/, ': process.$1');
      writeFileSync(path, lines.join('\n'));
    };
    const { cache, given } = watched(openCache(join(folder, 'cache')));
    const keep = { cache, version: '1' };
    let differed = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 2 }), async (edits) => {
        cpSync(PATTERN, join(registry, 'pattern'), { recursive: true });
        await moment();
        const before = await said({ registry, asOf, keep });
        for (const one of edits) apply(one);
        await moment();
        const fresh = await said({ registry, asOf });
        expect(await said({ registry, asOf, keep })).toEqual(fresh);
        expect(await said({ registry, asOf, keep })).toEqual(fresh);
        if (JSON.stringify(before) !== JSON.stringify(fresh)) differed++;
      }),
      { numRuns: 20, seed: 4, endOnFailure: true },
    );
    expect(differed).toBeGreaterThan(10);
    for (const part of ['findings', 'compiler', 'said', 'judged', 'sources', 'stamps']) {
      expect(given).toContain(part);
    }
  }, 300_000);

  it('is used as long as nothing changes, and no longer', async () => {
    const { registry, file, folder } = workshop();
    const cache = openCache(join(folder, 'cache'));
    const used = async (changes: Partial<CheckOptions> = {}, version = '1') => {
      await moment();
      const { cache: one, given } = watched(cache);
      await check({ registry, asOf, keep: { cache: one, version }, ...changes });
      return given.sort().join(' ');
    };
    expect(await used()).toBe('');
    expect(await used()).toBe('clean findings stamps');
    expect(await used({ asOf: '2026-11-23' })).toBe('clean said stamps');
    expect(await used({ strict: true })).toBe('clean said stamps');
    expect(await used({}, '2')).toBe('');
    expect(await used({}, '2')).toBe('clean findings stamps');
    const words = readFileSync(file('data.ts'), 'utf8');
    writeFileSync(file('data.ts'), words.replace(/(name: ')/, '$1Other '));
    expect(await used({}, '2')).toBe('clean judged said sources stamps');
    writeFileSync(file('data.ts'), `${words}// more\n`);
    expect(await used({}, '2')).toBe('clean judged said sources stamps');
    writeFileSync(file('data.ts'), `${words}export const more = 1;\n`);
    expect(await used({}, '2')).toBe('clean compiler judged said sources stamps');
    const activity = file('activities/admission.ts');
    writeFileSync(activity, `${readFileSync(activity, 'utf8')}export const more = 1;\n`);
    // Nobody imports it: the compiler looks at it alone.
    expect(await used({}, '2')).toBe('clean clean-since judged said sources stamps');
    symlinkSync('data.ts', file('alias.ts'));
    expect(await used({}, '2')).toBe('clean clean-since judged said stamps');
    expect(await used({}, '2')).toBe('clean clean-since judged said stamps');
    unlinkSync(file('alias.ts'));
    symlinkSync('recipients.ts', file('alias.ts'));
    expect(await used({}, '2')).toBe('clean clean-since judged said stamps');
    unlinkSync(file('alias.ts'));
    symlinkSync(tmpdir(), file('alias'));
    expect(await used({}, '2')).toBe('compiler judged stamps');
    expect(await used({}, '2')).toBe('compiler judged stamps');
  }, 120_000);

  it('does not follow files that import one another for ever', async () => {
    const { registry, file, folder } = workshop();
    const keep = { cache: openCache(join(folder, 'cache')), version: '1' };
    writeFileSync(file('one.ts'), "import { two } from './two.ts';\nexport const one = two;\n");
    writeFileSync(file('two.ts'), "import { one } from './one.ts';\nexport const two = one;\n");
    await moment();
    const [first] = await check({ registry, asOf, keep });
    expect(first?.findings.map(({ message }) => message)).toContain('import-cycle');
    const [again] = await check({ registry, asOf, keep });
    expect(again?.findings).toEqual(first?.findings);
  }, 60_000);

  it('says the same of all organisations where one is not in order', async () => {
    const { registry, file, folder } = workshop();
    cpSync(ACME, join(registry, 'acme'), { recursive: true });
    const keep = { cache: openCache(join(folder, 'cache')), version: '1' };
    await moment();
    await check({ registry, asOf, keep });
    const acme = join(registry, 'acme', 'security.ts');
    const right = readFileSync(acme, 'utf8');
    const name = file('data.ts');
    for (const wrong of [
      'process.exit();\n',
      'export const x: string = 1;\n',
      'export const y = z;\n',
    ]) {
      writeFileSync(acme, `${right}${wrong}`);
      writeFileSync(name, `${readFileSync(name, 'utf8')}// more\n`);
      await moment();
      const fresh = await check({ registry, asOf });
      expect(fresh.map(({ findings }) => findings.some((one) => one.severity === 'error'))).toEqual(
        [true, false],
      );
      const kept = await check({ registry, asOf, keep });
      expect(kept.map(({ findings }) => findings)).toEqual(fresh.map(({ findings }) => findings));
      const [broken, sound] = kept.map(
        ({ reading }) => reading.changed.length - reading.files.length,
      );
      expect([broken, (sound ?? 0) < 0]).toEqual([0, true]);
    }
  }, 120_000);

  it('does not read what has not changed for a report', async () => {
    const { registry, folder } = workshop();
    const keep = { cache: openCache(join(folder, 'cache')), version: '1' };
    await moment();
    const options = { language: 'en', asOf, folder } as const;
    const first = toReport(await check({ registry, asOf, keep }), options);
    const again = await check({ registry, asOf, keep });
    for (const one of again) {
      const read = () => expect.fail('it was read again');
      Object.defineProperties(one, { reading: { get: read }, registry: { get: read } });
    }
    expect(toReport(again, options)).toEqual(first);
    expect(first.findings.length).toBeGreaterThan(0);
  }, 60_000);

  it('gives the values to whoever asks for them all the same', async () => {
    const { registry, folder } = workshop();
    const keep = { cache: openCache(join(folder, 'cache')), version: '1' };
    await moment();
    const [first] = await check({ registry, asOf, keep });
    const [again] = await check({ registry, asOf, keep });
    expect(again?.registry).toEqual(first?.registry);
    expect(again?.reading.declarations).toEqual(first?.reading.declarations);
    expect(again?.findings).toEqual(first?.findings);
  }, 60_000);
});
