import type { Language } from '../../model/index.ts';
import type { Phrases } from '../phrases.ts';

/** How a purpose says that there are others; an example, or what matters most in it, does not. */
const OTHERS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'principally',
    'mainly',
    'primarily',
    'among other purposes|things',
    'including but not limited to',
    'including without limitation',
    'etc',
    'and so on',
    'any other purpose(s)|message(s)|use(s)',
  ],
  fr: [
    'principalement',
    'essentiellement',
    'entre autres',
    'etc',
    'et ainsi de suite',
    'tout autre message|usage',
    'toute autre finalité|utilisation',
    'toutes autres finalités',
    'sans que cette liste soit limitative|exhaustive',
  ],
};

export const OPEN_PURPOSE: Phrases = OTHERS;

/** How an entry of a list, of what a purpose comprises or a category of data holds, leaves the list open. */
export const OPEN_ENTRY: Phrases = {
  en: [
    ...OTHERS.en,
    'in particular',
    'notably',
    'among others',
    'for example',
    'for instance',
    'any other data|information|detail(s)|item(s)',
  ],
  fr: [
    ...OTHERS.fr,
    'notamment',
    'en particulier',
    'par exemple',
    'à titre indicatif',
    "à titre d'exemple(s)",
    'tout autre document|élément|renseignement',
    'toute autre donnée|information',
    'toutes autres données|informations',
  ],
};

/** How own words of a notice leave a list of purposes or of data open; elsewhere, an example explains. */
export const OPEN_NOTICE: Phrases = {
  en: [
    'mainly|principally|primarily … purposes',
    'notably|in particular for the following purposes',
    'purposes such as',
    'including but not limited to',
    'including without limitation',
    'data such as|including',
  ],
  fr: [
    'principalement|notamment|essentiellement pour|aux … finalités|fins',
    'finalités|fins principales suivantes',
    'finalités|fins suivantes … notamment|etc',
    'données suivantes … notamment|etc',
    'sans que cette liste soit limitative|exhaustive',
  ],
};
