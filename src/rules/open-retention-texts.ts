import { once, type Path, parsePeriod, type Registry } from '../model/index.ts';
import { retentionTextsIn } from './notice-texts.ts';
import { periodsSaid } from './periods-said.ts';
import { type Phrases, phraseFinder } from './phrases.ts';
import type { AuthorText } from './texts.ts';

/** Words that make a limit hold in some cases only. */
const HEDGES: Phrases = {
  en: ['in principle', 'as a rule', 'generally', 'in general', 'usually', 'normally', 'about'],
  fr: [
    'en principe',
    'en règle générale',
    'en général',
    'généralement',
    'habituellement',
    'environ',
  ],
};

const findHedge = phraseFinder(HEDGES);

/**
 * What activities say of how long data are kept where they name no period: neither a declared one nor a
 * limit in words, but one that holds in principle only.
 */
export const openRetentionTexts = once((registry: Registry): readonly AuthorText[] => {
  const texts = retentionTextsIn(registry).filter(isOfPeriod);
  const limited = new Set(texts.filter(namesLimit).map(({ path }) => stageOf(path)));
  return texts.filter(({ path }) => !limited.has(stageOf(path)));
});

/** How long active use lasts, or the archive: not what it is of, why, until which event, and what follows. */
function isOfPeriod({ path }: AuthorText): boolean {
  const [, , , index, stage, field] = path;
  if (index === 'gap' || stage === 'remarks') return true;
  if (stage !== 'active' && stage !== 'archive') return false;
  return field !== 'until' && field !== 'reason' && field !== 'access' && field !== 'law';
}

const namesLimit = ({ text, language }: AuthorText): boolean =>
  parsePeriod(text) !== undefined ||
  (periodsSaid(text, language).length > 0 && findHedge(text, language) === undefined);

/** The retention, or its archive: what a limit covers. */
const stageOf = (path: Path): string => `${path[1]} ${path[3]} ${path[4] === 'archive'}`;
