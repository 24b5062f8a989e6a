import { hashOfWords, type ServedNotice, servedNotices } from './served-text.ts';

/** A page that a website serves. */
export interface ServedPage {
  /** Its address or path, as messages name it. */
  readonly where: string;
  readonly html: string;
}

/** A notice in one language, as the registry gives it today. */
export interface CurrentNotice {
  /** `oo2/privacy` */
  readonly key: string;
  readonly language: string;
  /** The stamped fragment. */
  readonly html: string;
}

/** What was found of one notice in one page. */
export type Verdict = {
  readonly where: string;
  readonly notice: string;
  readonly language: string;
} & (
  | { readonly state: 'same' }
  | { readonly state: 'unknown' }
  | {
      readonly state: 'different';
      /** What the page serves, where it first differs, and what the registry says there. */
      readonly served: string;
      readonly current: string;
      readonly servedVersion: string | undefined;
      readonly currentVersion: string | undefined;
      /** Whether the page changed the words of the fragment that it was given. */
      readonly altered: boolean;
    }
);

/** Compares what a website serves with the registry, one verdict a notice and page. Pure. */
export function verify(pages: readonly ServedPage[], notices: readonly CurrentNotice[]): Verdict[] {
  const current = new Map(
    notices.flatMap(({ key, language, html }) =>
      servedNotices(html).map((notice) => [`${key} ${language}`, notice] as const),
    ),
  );
  return pages.flatMap(({ where, html }) =>
    servedNotices(html).map((served): Verdict => {
      const { notice, language } = served;
      const expected = current.get(`${notice} ${language}`);
      return { where, notice, language, ...(expected ? compare(served, expected) : UNKNOWN) };
    }),
  );
}

const UNKNOWN = { state: 'unknown' } as const;

function compare(served: ServedNotice, expected: ServedNotice) {
  const sum = hashOfWords(served.words);
  if (sum === hashOfWords(expected.words)) return { state: 'same' } as const;
  const at = served.words.findIndex((words, index) => words !== expected.words[index]);
  const first = at < 0 ? served.words.length : at;
  return {
    state: 'different',
    served: served.words[first] ?? '',
    current: expected.words[first] ?? '',
    servedVersion: served.version,
    currentVersion: expected.version,
    altered: served.stamped !== undefined && served.stamped !== sum,
  } as const;
}
