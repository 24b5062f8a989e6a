import { describe, expect, it } from 'vitest';
import { fixture, read } from './harness.ts';
import { readFiles } from './made.ts';

describe('readOrganisation', () => {
  it('gives the declarations of all files, imported or not, each once', () => {
    const { declarations, problems, files } = read(fixture('reading'), 'constructs');
    expect(problems).toEqual([]);
    expect(files.map((file) => file.split('/').at(-1))).toEqual([
      'data.ts',
      'orders.ts',
      'organisation.ts',
      'people.ts',
      'shared.ts',
    ]);
    expect(declarations.map(({ kind, value }) => `${kind} ${value.id}`).sort()).toEqual([
      'activity orders',
      'dataCategory contact-details',
      'dataSubject customers',
      'dataSubject visitors',
      'organisation constructs',
    ]);
    const orders = declarations.find(({ kind }) => kind === 'activity');
    expect(orders?.file).toBe(files[1]);
  });

  it('reads the same whatever the order in which files need one another', () => {
    const people =
      "import { dataSubject } from 'ropa';\nexport const p = dataSubject({ id: 'p', name: 'p' });\n";
    const user = "import { p } from './people.ts';\nexport const list = [p];\n";
    for (const name of ['a.ts', 'z.ts']) {
      const { reading, exported } = readFiles({ 'people.ts': people, [name]: user });
      const [declared] = reading.declarations.filter(({ kind }) => kind === 'dataSubject');
      expect((exported(name, 'list') as unknown[])[0]).toBe(declared?.value);
    }
  });

  it('leaves out what could not be read, and what needs it, and reads the rest', () => {
    const { reading, problems, exported } = readFiles({
      'bad.ts': 'export const bad = eval;\nexport const good = 1;\n',
      'user.ts':
        "import { bad, good } from './bad.ts';\nexport const a = [bad];\nexport const b = [good];\n",
      'worse.ts': 'export const = 1;\n',
    });
    expect(problems).toEqual([
      'bad.ts:1:20 declarative-only name eval',
      'worse.ts:1:14 syntax error Variable declaration expected.',
    ]);
    expect([exported('user.ts', 'a'), exported('user.ts', 'b')]).toEqual([undefined, [1]]);
    expect(reading.declarations.map(({ kind }) => kind)).toEqual(['organisation']);
    expect(reading.exports.size).toBe(3);
  });
});
