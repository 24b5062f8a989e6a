import fc from 'fast-check';

type Files = Readonly<Record<string, string>>;
type Slip = (files: Files, path: string, other: string) => Files;

const edit =
  (change: (text: string, path: string, other: string) => string): Slip =>
  (files, path, other) => ({ ...files, [path]: change(files[path] ?? '', path, other) });

const upFrom = (path: string) => '../'.repeat(path.split('/').length - 1) || './';

/** What people do to files, as opposed to what they write in them. */
const SLIPS: readonly Slip[] = [
  (files) => files,
  // A folder without organisation.ts is no organisation.
  (files, path) =>
    Object.fromEntries(
      Object.entries(files).filter(([name]) => name !== path || name === 'organisation.ts'),
    ),
  (files, path) => ({
    ...files,
    [`copies/Copie de ${path.replace('/', ' – ')}`]: files[path] ?? '',
  }),
  (files, path, other) => ({ ...files, [path]: `${files[path]}${files[other]}` }),
  (files) => ({ ...files, 'empty.ts': '', 'notes.txt': 'Ask the head of studies.' }),
  edit((text) => `\ufeff${text}`),
  edit((text) => text.replace(/\r?\n/g, '\r\n')),
  edit((text) => text.slice(0, Math.floor(text.length / 2))),
  edit((text) => text.replace(/import \{ (\w+)/, 'import { $1 as renamed')),
  edit((text) => text.replace(/^import .*\n/m, '')),
  edit((text, path, other) => `import '${upFrom(path)}${other}';\n${text}`),
  edit((text, path, other) => `${text}export * from '${upFrom(path)}${other}';\n`),
  edit((text) => text.replace(/export const \w+ = /, 'export default ')),
];

/** Files as they are or, as often, with such a mistake. */
export const withSlip = (files: fc.Arbitrary<Files>): fc.Arbitrary<Files> =>
  fc
    .tuple(files, fc.option(fc.constantFrom(...SLIPS)), fc.nat(99), fc.nat(99))
    .map(([all, slip, one, two]) => {
      const names = Object.keys(all);
      const [path, other] = [names[one % names.length], names[two % names.length]];
      return slip && path && other ? slip(all, path, other) : all;
    });
