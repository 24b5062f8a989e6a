import { type AnyText, isGap, type Retention } from '../../model/index.ts';
import { allWords, type Cursor, cursor, words } from '../core/cursor.ts';
import { clause } from '../core/sentence.ts';
import { phrase, type Sourced, sourced } from '../core/sourced.ts';
import { type CitationWords, lawWords } from './citation.ts';
import type { PhraseContext } from './context.ts';
import { eventWords, periodWords } from './period.ts';

/** How long data are kept, stage by stage. Art. 13(2)(a), 30(1)(f) GDPR. */
export interface RetentionWords {
  /** While in use: `5 years from the last activity`, without what comes before the period starts. */
  readonly period: Sourced | undefined;
  /** The same with what comes before: `while …, then 5 years from …`. */
  readonly active: Sourced | undefined;
  /** What the event means. */
  readonly definition?: Sourced | undefined;
  /** The law that sets the active period. */
  readonly laws: readonly CitationWords[];
  readonly archive: ArchiveWords | undefined;
  /** What happens at the end: `erasure`, or why the data are kept for good. */
  readonly end: Sourced | undefined;
  /** Whether they are kept for good. */
  readonly forGood: boolean;
  /** Which of the known ends it is; `own` where words of the organisation say it. */
  readonly endKind: 'erase' | 'anonymise' | 'own';
  /** The laws that ask to keep them for good. */
  readonly endLaws: readonly CitationWords[];
  readonly exceptions: readonly Sourced[];
  readonly remarks: Sourced | undefined;
}

/** The archive after active use; `none` where it is declared that there is none. */
export interface ArchiveWords {
  readonly none: boolean;
  readonly period: Sourced | undefined;
  readonly reason?: Sourced | undefined;
  readonly access?: Sourced | undefined;
  readonly laws: readonly CitationWords[];
}

type Declared = Retention<AnyText>;

export function retentionWords(at: Cursor<Declared>, context: PhraseContext): RetentionWords {
  const then = at.get('then');
  const forGood = typeof then.value === 'object' && 'keep' in then.value;
  return {
    ...activeWords(at.get('active'), context),
    laws: lawWords(at.get('law'), context),
    archive: archiveWords(at.get('archive'), context),
    end: endWords(then, context),
    forGood,
    endKind: typeof then.value === 'string' ? then.value : 'own',
    endLaws: forGood ? lawWords(then.get('law' as never), context) : [],
    exceptions: allWords(at.get('exceptions'), context.language),
    remarks: words(at.get('remarks'), context.language),
  };
}

/** While the data are in use. */
function activeWords(at: Cursor<Declared['active']>, context: PhraseContext) {
  const { value, path } = at;
  const { language, terms } = context;
  if (isGap<AnyText>(value)) return both(words(at, language));
  if ('criterion' in value) return both(words(cursor(value, path).get('criterion'), language));
  if ('until' in value) {
    const until = cursor(value, path);
    const definition = words(until.get('definition'), language);
    const event = eventWords(until.get('until'), context);
    return { ...both(phrase(path, terms.until(clause(event) ?? ''))), definition };
  }
  const from = cursor(value, path);
  const length = periodWords(from.get('period'), context) ?? sourced('', path);
  const start = clause(eventWords(from.get('from'), context));
  const period = start ? terms.from(length, start) : [length];
  const during = words(from.get('during'), language);
  return {
    period: phrase(path, period),
    active: phrase(path, during ? terms.afterwards(clause(during), period) : period),
    definition: words(from.get('definition'), language),
  };
}

const both = (period: Sourced | undefined) => ({ period, active: period });

/** Kept apart after use; nothing where nothing is said of it. */
function archiveWords(
  at: Cursor<Declared['archive']>,
  context: PhraseContext,
): ArchiveWords | undefined {
  const { value, path } = at;
  const { language, terms } = context;
  if (value === undefined) return undefined;
  if (value === 'none') return { none: true, period: sourced(terms.noArchive, path), laws: [] };
  if (isGap<AnyText>(value)) {
    const period = words(at, language);
    return period && { none: false, period, laws: [] };
  }
  const archive = cursor(value, path);
  const length = periodWords(archive.get('period'), context);
  const start = archive.get('from');
  const event = start.value && clause(eventWords(cursor(start.value, start.path), context));
  const started = event && (length ? terms.from(length, event) : terms.since(event));
  return {
    none: false,
    period: started ? phrase(path, started) : length,
    reason: words(archive.get('reason'), language),
    access: words(archive.get('access'), language),
    laws: lawWords(archive.get('law'), context),
  };
}

/** What happens at the end. */
function endWords(at: Cursor<Declared['then']>, { language, terms }: PhraseContext) {
  const { value, path } = at;
  if (isGap<AnyText>(value)) return words(at, language);
  if (typeof value === 'string') return sourced(terms.ends[value], path);
  return words(cursor(value, path).get('keep'), language);
}
