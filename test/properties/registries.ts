import fc from 'fast-check';
import { KINDS, type Kind, LANGUAGES, type Language } from '../../src/model/index.ts';
import { schemasFor } from '../../src/model/schemas/index.ts';
import { writer } from './expressions.ts';
import { withSlip } from './slips.ts';

/** The texts of files by their path in the folder of the organisation. */
export type Files = Readonly<Record<string, string>>;

export const ORGANISATION = 'acme';

interface Declared {
  kind: Kind;
  name: string;
  /** With marks for other declarations. */
  code: string;
  file: string;
}

/** How many there are of a kind, at most, and where they stand. */
const LAYOUT: Readonly<Record<Kind, { most: number; file: string }>> = {
  organisation: { most: 1, file: 'organisation.ts' },
  dataSubject: { most: 3, file: 'data-subjects.ts' },
  dataCategory: { most: 3, file: 'data.ts' },
  specialDataCategory: { most: 1, file: 'data.ts' },
  criminalDataCategory: { most: 1, file: 'data.ts' },
  recipient: { most: 3, file: 'recipients/outside.ts' },
  securityMeasure: { most: 1, file: 'security.ts' },
  tracker: { most: 2, file: 'trackers.ts' },
  communication: { most: 1, file: 'communications.ts' },
  activity: { most: 3, file: 'activities/#.ts' },
  notice: { most: 2, file: 'notices/#.ts' },
};

/** Stands for the id of a declaration, until it is known which one it is. */
const ID = '\ue002';

/** Declarations of a kind; where mistakes are made, now and then two have the same id. */
function declared(kind: Kind, languages: readonly Language[], rarity: number) {
  const { most, file } = LAYOUT[kind];
  const given: Record<string, string> = { id: ID };
  if (kind === 'organisation') given.languages = `['${languages.join("', '")}']`;
  const code = writer(rarity)(schemasFor(languages)[kind], given);
  const slip = fc.integer({ min: 0, max: 20 }).map((at) => rarity > 0 && at === 20);
  return fc.array(fc.tuple(code, slip), { minLength: 1, maxLength: most }).map((all) =>
    all.map(([text, isSlip], index): Declared => {
      const name = `${kind}${index}`;
      const own = kind === 'organisation' ? ORGANISATION : name.toLowerCase();
      const id = isSlip ? `${kind.toLowerCase()}0` : own;
      const filed = file.replace('#', String(index));
      return { kind, name, code: text.replaceAll(ID, `'${id}'`), file: filed };
    }),
  );
}

/** A name for each mark, and what of it comes from which other file. */
function inFile(file: string, declarations: readonly Declared[]): string {
  const here = declarations.filter((one) => one.file === file);
  const wanted = new Map<string, Declared>();
  const bodies = here.map(({ kind, name, code }) => {
    const body = code.replace(/\ue000(\w+):(\d)\ue001/g, (_, of: string, which: string) => {
      const all = declarations.filter((one) => one.kind === of);
      const one = all[Number(which) % all.length];
      if (!one) return 'unknown';
      if (one.file !== file) wanted.set(one.name, one);
      return one.name;
    });
    return `export const ${name} = ${kind}(${body});`;
  });
  const up = '../'.repeat(file.split('/').length - 1) || './';
  const imports = [...wanted.values()].map(
    (one) => `import { ${one.name} } from '${up}${one.file}';`,
  );
  const offered = [...new Set([...here.map(({ kind }) => kind), 'gap', 'activity', 'recipient'])];
  return [`import { ${offered.join(', ')} } from 'ropa';`, ...imports, ...bodies, ''].join('\n');
}

function toFiles(declarations: readonly Declared[]): Files {
  const files = [...new Set(declarations.map(({ file }) => file))];
  return Object.fromEntries(files.map((file) => [file, inFile(file, declarations)]));
}

const inLanguages = (languages: readonly Language[], rarity: number): fc.Arbitrary<Files> =>
  fc
    .tuple(...KINDS.map((kind) => declared(kind, languages, rarity)))
    .map((kinds) => toFiles(kinds.flat()));

/**
 * Whole registries as their authors would write them, in one language or two: right ones, which the
 * schemas take, for a `rarity` of nought, else with a mistake in one of so many places.
 */
export function registries(rarity: number): fc.Arbitrary<Files> {
  const all = fc.oneof(
    inLanguages(['en'], rarity),
    inLanguages(['fr'], rarity),
    inLanguages(LANGUAGES, rarity),
  );
  return rarity === 0 ? all : withSlip(all);
}
