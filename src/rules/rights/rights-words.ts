import type { Phrases } from '../phrases.ts';

/** Words that tell people of their rights as a whole. */
export const RIGHTS_WORDS: Phrases = {
  en: [
    'your rights',
    'these rights',
    'right(s) of access',
    'right(s) to access',
    'right to obtain',
  ],
  fr: ['vos droits', 'ces droits', 'droit(s) d’accès', 'droit(s) d’accéder', 'droit d’obtenir'],
};

/** Words that tell people of the right to object. */
export const OBJECTION_WORDS: Phrases = {
  en: ['to object', 'may|can object', 'object to', 'objecting', 'objection'],
  fr: [
    'vous opposer',
    's’opposer',
    'droit d’opposition',
    'd’opposition',
    'l’opposition',
    'opposition',
  ],
};

/** Words for other rights: beside them, the right to object is one among several. */
export const OTHER_RIGHTS: Phrases = {
  en: ['access', 'rectification', 'rectify', 'erasure', 'erase', 'restriction', 'portability'],
  fr: [
    'accès',
    'accéder',
    'rectification',
    'rectifier',
    'effacement',
    'effacer',
    'suppression',
    'limitation',
    'portabilité',
  ],
};

/** Words for what becomes of data after death. */
export const AFTER_DEATH: Phrases = {
  en: ['after your|the|their death', 'after death', 'post-mortem', 'when you die', 'after you die'],
  fr: [
    'après votre|la|leur mort|décès',
    'à votre mort|décès',
    'post-mortem',
    'post mortem',
    'en cas de décès',
  ],
};
