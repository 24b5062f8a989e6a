import type { Phrases } from '../phrases.ts';

/** Words for data that nobody asked for. */
export const WHATEVER_IS_SAID: Phrases = {
  en: [
    'any|all other information|data … you|they … give|provide|share|send|tell|communicate|submit|choose|volunteer',
    'any|all information|data … you|they choose|happen|wish to give|provide|share|send|tell|communicate|submit',
    'whatever|everything … you|they … tell|give|send|share|provide|say|write',
    'information|data … given|provided|communicated|volunteered|shared spontaneously',
    'information|data … spontaneously given|provided|communicated|volunteered|shared',
    'spontaneous information|data',
    'volunteered information|data',
    'information on|about private life',
    'information on|about your private life',
  ],
  fr: [
    'toute(s) autre(s) information(s)|donnée(s) … vous|ils … communiquez|communiqueriez|donnez|donneriez|transmettez|fournissez|fourniriez|confiez|communiquent|donnent|transmettent|fournissent',
    'toute(s) autre(s) information(s)|donnée(s) … communiquée(s)|donnée(s)|transmise(s)|fournie(s)',
    'information(s)|donnée(s) … données|communiquées|fournies|transmises … spontanément',
    'information(s)|donnée(s) … spontanément … données|communiquées|fournies|transmises',
    'tout ce que vous … communiquez|direz|dites|confiez|écrivez',
    'information(s)|donnée(s) spontanée(s)',
    'informations|données sur la|votre vie personnelle|privée',
    'informations|données relatives à la|votre vie personnelle|privée',
  ],
};

/** Words that limit it, or say that it goes. */
export const NOT_KEPT: Phrases = {
  en: [
    'do|does not',
    'never',
    'we delete|erase',
    'is|are deleted|erased',
    'needed for',
    'necessary for',
  ],
  fr: [
    'ne … pas|jamais',
    'n’indiquez|écrivez|donnez|communiquez pas',
    'nous supprimons|effaçons',
    'est|sont supprimée(s)|effacée(s)',
    'nécessaire(s) à|pour|au',
  ],
};
