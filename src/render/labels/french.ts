import { type Part, type Sourced, sourced, textOf } from '../core/sourced.ts';

const VOWEL = /^[aeiouyàâäéèêëîïôöùûüœ]/i;

/** A noun without the article that a preposition swallows. */
function without(article: RegExp, noun: Part): Part {
  if (typeof noun === 'string') return noun.replace(article, '');
  const { text, path }: Sourced = noun;
  return sourced(text.replace(article, ''), path);
}

/** « de » and a noun: `du jour`, `des épreuves`, `de la commande`, `d’un examen`. */
export function of(noun: Part): readonly Part[] {
  const text = textOf([noun]);
  if (/^les? /i.test(text)) {
    return [/^les /i.test(text) ? 'des ' : 'du ', without(/^les? /i, noun)];
  }
  return [VOWEL.test(text) ? 'd’' : 'de ', noun];
}

/** « à » and a noun: `au jour`, `aux épreuves`, `à la commande`. */
export function to(noun: Part): readonly Part[] {
  const text = textOf([noun]);
  if (/^les? /i.test(text)) {
    return [/^les /i.test(text) ? 'aux ' : 'au ', without(/^les? /i, noun)];
  }
  return ['à ', noun];
}

/** A period in the singular, in letters: `un mois`, `une heure`. */
export function one(period: Part): Part {
  if (typeof period === 'string') return period;
  const { text, path } = period;
  return sourced(text.replace(/^1\s(?=heure|minute|semaine)/, 'une ').replace(/^1\s/, 'un '), path);
}
