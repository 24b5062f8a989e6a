import type { Language } from '../../model/index.ts';

/** How texts speak of the settings of a browser; in lower case, looked for anywhere in a text. */
export const BROWSER_SETTINGS = {
  en: [
    'browser settings',
    'browser preferences',
    'settings of your browser',
    'settings of the browser',
    'settings of their browser',
    'configure your browser',
    'set your browser',
    'web browser’s settings',
    'browser’s settings',
  ],
  fr: [
    'paramètres du navigateur',
    'paramètres de votre navigateur',
    'paramètres de son navigateur',
    'paramétrage du navigateur',
    'paramétrage de votre navigateur',
    'paramétrant votre navigateur',
    'paramétrer votre navigateur',
    'réglages du navigateur',
    'réglages de votre navigateur',
    'réglages de son navigateur',
    'réglage du navigateur',
    'configurer votre navigateur',
    'configurant votre navigateur',
    'options de votre navigateur',
  ],
} as const satisfies Record<Language, readonly string[]>;
