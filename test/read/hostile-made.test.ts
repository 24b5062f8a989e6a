import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReading, type Said } from './harness.ts';
import { made } from './made.ts';

/** Checks a registry, and that this takes no longer than a person waits. */
async function check(registry: string): Promise<Said[]> {
  const start = performance.now();
  const findings = await checkReading(registry);
  expect(performance.now() - start).toBeLessThan(10_000);
  return findings;
}

const HOSTILE = 'acme/hostile.ts';
const start = `${HOSTILE}:1:1`;
const unreadable = 'registry/unreadable-file';
const tooMuch = (at: string): Said[] => [
  {
    at,
    rule: 'registry/declarative-only',
    says: 'This value unfolds into more than a registry can hold.',
  },
];
const times = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('a file that is not a declaration', () => {
  it('is too large: 5 MB', async () => {
    const registry = made({
      [HOSTILE]: `export const text = '${'a'.repeat(5_000_000)}';\n`,
      'acme/user.ts': "import { text } from './hostile.ts';\n\nexport const copy = text;\n",
    });
    const says = 'This file is too large to be a declaration (5.0 MB). It was not read.';
    expect(await check(registry)).toEqual([{ at: start, rule: unreadable, says }]);
  });

  it.each([
    ['Latin-1', Buffer.from("export const name = 'Élan';\n", 'latin1')],
    ['UTF-16', Buffer.from("\ufeffexport const name = 'Élan';\n", 'utf16le')],
    ['with NUL bytes', "export const name = 'a\0b';\n"],
    ['binary', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 255, 254])],
  ])('is not UTF-8 text: %s', async (_, content) => {
    const registry = made({
      [HOSTILE]: content,
      'acme/user.ts': "import { name } from './hostile.ts';\n\nexport const copy = name;\n",
    });
    const says = 'This file is not UTF-8 text. It was not read.';
    expect(await check(registry)).toEqual([{ at: start, rule: unreadable, says }]);
  });
});

describe('a link', () => {
  const says = 'This link leads outside the folder of the organisation. It was not followed.';
  const user = "import { secret } from './hostile.ts';\n\nexport const copy = secret;\n";

  it('leads a file outside', async () => {
    const registry = made({ 'beyond.ts': "export const secret = 'x';\n", 'acme/user.ts': user });
    symlinkSync(join(registry, 'beyond.ts'), join(registry, HOSTILE));
    expect(await check(registry)).toEqual([{ at: start, rule: unreadable, says }]);
  });

  it('leads a folder outside', async () => {
    const registry = made({
      'beyond/hostile.ts': "export const secret = 'x';\n",
      'acme/user.ts': user.replace('./hostile.ts', './linked/hostile.ts'),
    });
    symlinkSync(join(registry, 'beyond'), join(registry, 'acme/linked'));
    expect(await check(registry)).toEqual([{ at: 'acme/linked:1:1', rule: unreadable, says }]);
  });

  it('leads nowhere', async () => {
    const registry = made({ 'acme/user.ts': user });
    symlinkSync(join(registry, 'nowhere.ts'), join(registry, HOSTILE));
    expect(await check(registry)).toEqual([{ at: start, rule: unreadable, says }]);
  });

  it('leads to itself', async () => {
    const registry = made({ 'acme/user.ts': user });
    symlinkSync('hostile.ts', join(registry, HOSTILE));
    expect(await check(registry)).toEqual([{ at: start, rule: unreadable, says }]);
  });

  it('stands in for organisation.ts, and leads nowhere', async () => {
    const registry = made();
    rmSync(join(registry, 'acme/organisation.ts'));
    symlinkSync('nowhere.ts', join(registry, 'acme/organisation.ts'));
    const at = 'acme/organisation.ts:1:1';
    expect(await check(registry)).toEqual([{ at, rule: unreadable, says }]);
  });

  it('leads a whole organisation outside', async () => {
    const beyond = made();
    const registry = made();
    rmSync(join(registry, 'acme'), { recursive: true });
    symlinkSync(join(beyond, 'acme'), join(registry, 'acme'));
    expect(await check(registry)).toEqual([{ at: 'acme:1:1', rule: unreadable, says }]);
  });

  it('leads to a file inside, which is read once, under its own name', async () => {
    const people =
      "import { dataSubject } from 'ropa';\n\nexport const people = dataSubject({});\n";
    const registry = made({
      'acme/people.ts': people,
      'acme/user.ts': "import { people } from './linked.ts';\n\nexport const copy = [people];\n",
    });
    symlinkSync('people.ts', join(registry, 'acme/linked.ts'));
    const found = await check(registry);
    expect(found.map(({ at, says: words }) => [at, words])).toEqual([
      ['acme/people.ts:3:35', 'The field “id” is missing.'],
      ['acme/people.ts:3:35', 'The field “name” is missing.'],
    ]);
  });
});

describe('a value that unfolds', () => {
  it('by references, forty times', async () => {
    const lines = times(40, (index) => `const a${index + 1} = { x: a${index}, y: a${index} };`);
    const people = "dataSubject({ id: 'people', name: a40 })";
    const registry = made({
      [HOSTILE]: `import { dataSubject } from 'ropa';\nconst a0 = 'a';\n${lines}\nexport const people = ${people};\n`,
    });
    expect(await check(registry)).toEqual(tooMuch(`${HOSTILE}:17:13`));
  });

  it('by spreads of lists', async () => {
    const lines = times(9, (index) => {
      const spreads = times(10, () => `...a${index},`).replaceAll('\n', ' ');
      return `const a${index + 1} = [${spreads}];`;
    });
    const registry = made({ [HOSTILE]: `const a0 = ['a'];\n${lines}\nexport const all = a9;\n` });
    expect(await check(registry)).toEqual(tooMuch(`${HOSTILE}:6:12`));
  });

  it('by templates', async () => {
    const lines = times(40, (index) => `const a${index + 1} = \`\${a${index}}\${a${index}}\`;`);
    const registry = made({ [HOSTILE]: `const a0 = 'text';\n${lines}\nexport const all = a40;\n` });
    expect(await check(registry)).toEqual(tooMuch(`${HOSTILE}:16:13`));
  });

  it('by long texts in many places', async () => {
    const text = `const text = '${'a'.repeat(90_000)}';\n`;
    const list = `const list = [${'text, '.repeat(20)}];\n`;
    const registry = made({ [HOSTILE]: `${text}${list}export const copy = [list];\n` });
    expect(await check(registry)).toEqual(tooMuch(`${HOSTILE}:2:14`));
  });

  it('in many declarations, each of which is not too large', async () => {
    const names = `const names = [${"'a', ".repeat(40_000)}];\n`;
    const lines = times(
      200,
      (index) => `export const p${index} = dataSubject({ id: 'p${index}', name: names });`,
    );
    const registry = made({ [HOSTILE]: `import { dataSubject } from 'ropa';\n${names}${lines}\n` });
    const found = await check(registry);
    expect(found.filter(({ rule }) => rule === 'registry/declarative-only')).toEqual(
      tooMuch(`${HOSTILE}:127:21`),
    );
  });

  it('by constants that hold one another, a thousand deep', async () => {
    const lines = times(1000, (index) => `const a${index + 1} = [a${index}];`);
    const registry = made({ [HOSTILE]: `const a0 = 'a';\n${lines}\nexport const all = a1000;\n` });
    expect(await check(registry)).toEqual(tooMuch(`${HOSTILE}:51:13`));
  });

  it('by constants that need one another, a thousand in a row', async () => {
    const lines = times(1000, (index) => `const a${index} = a${index + 1};`);
    const registry = made({ [HOSTILE]: `${lines}\nconst a1000 = 'a';\nexport const all = a0;\n` });
    expect(await check(registry)).toEqual(tooMuch(`${HOSTILE}:101:14`));
  });
});

describe('nesting', () => {
  const nested = (depth: number) =>
    `export const list = ${'['.repeat(depth)}${']'.repeat(depth)};\n`;

  it('of five hundred lists is not read', async () => {
    const registry = made({ [HOSTILE]: nested(500) });
    expect(await check(registry)).toEqual(tooMuch(`${HOSTILE}:1:121`));
  });

  it('of a hundred thousand lists cannot be parsed; other files can', async () => {
    const registry = made({
      [HOSTILE]: nested(100_000),
      'acme/later.ts': 'export const later = [1, 2;\n',
    });
    expect(await check(registry)).toEqual([
      { at: start, rule: unreadable, says: 'This file is nested too deeply to be read.' },
      {
        at: 'acme/later.ts:1:27',
        rule: 'registry/syntax',
        says: "This file cannot be read from here on: ',' expected.",
      },
    ]);
  });

  it('of a hundred thousand properties is one name that is not declared', async () => {
    const registry = made({ [HOSTILE]: `export const all = a${'.b'.repeat(100_000)};\n` });
    const [finding, ...others] = await check(registry);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      at: `${HOSTILE}:1:20`,
      rule: 'registry/declarative-only',
      says: expect.stringContaining('is not a value that can be read'),
    });
  });

  it('of imports, a thousand deep', async () => {
    const files: Record<string, string> = {};
    for (let index = 0; index < 1000; index++) {
      const name = `acme/f${String(index).padStart(4, '0')}.ts`;
      const next = String(index + 1).padStart(4, '0');
      files[name] = `import { all as a } from './f${next}.ts';\n\nexport const all = [a];\n`;
    }
    files['acme/f1000.ts'] = "export const all = 'a';\n";
    const found = await check(made(files));
    expect(found).toEqual(tooMuch('acme/f0200.ts:1:26'));
  });
});

describe('a file with thousands of problems', () => {
  it('reports the first hundred', async () => {
    const names = times(20_000, (index) => `unknown${index},`);
    const constants = times(20_000, (index) => `const known${index} = ${index};`);
    const registry = made({ [HOSTILE]: `${constants}\nexport const all = [\n${names}\n];\n` });
    const found = await check(registry);
    expect(found).toHaveLength(100);
    expect(found[0]).toEqual({
      at: `${HOSTILE}:20002:1`,
      rule: 'integrity/unknown-reference',
      says: '“unknown0” is not declared. Did you mean “known0”?',
    });
  });

  it('reports one for a very long name', async () => {
    const [a, b] = ['a'.repeat(400_000), 'b'.repeat(400_000)];
    const registry = made({ [HOSTILE]: `const ${a} = 1;\nexport const all = ${b};\n` });
    const says = `“${'b'.repeat(59)}…” is not declared in this file.`;
    const rule = 'registry/declarative-only';
    expect(await check(registry)).toEqual([{ at: `${HOSTILE}:2:20`, rule, says }]);
  });
});

describe('an empty organisation', () => {
  it('says that it declares none', async () => {
    const registry = made({ 'acme/organisation.ts': '' });
    mkdirSync(join(registry, 'no-organisation'));
    const says = 'The folder “acme” declares no organisation.';
    expect(await check(registry)).toEqual([
      { at: 'acme/organisation.ts:1:1', rule: 'registry/organisation', says },
    ]);
  });
});
