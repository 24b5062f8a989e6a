import type { Language } from '../model/text.ts';

const WORDS = {
  en: {
    written: 'Files written to {out}: {count}.',
    previewed: 'Preview: {address} (Ctrl+C ends it)',
    unserved: 'The notice {notice} is on none of the pages.',
    'no-notice': 'No notice of ropa is on these pages: {count}.',
    shrunk: 'The baseline {file} has lost {count} of its findings. Commit it.',
    taken: 'The baseline {file} now holds {count} findings. Commit it.',
    unwritten: 'Because of the errors, nothing was written: {out} is as it was.',
  },
  fr: {
    written: 'Fichiers écrits dans {out}\u00a0: {count}.',
    previewed: 'Aperçu\u00a0: {address} (Ctrl+C pour arrêter)',
    unserved: 'La notice {notice} ne figure sur aucune des pages.',
    'no-notice': 'Aucune notice de ropa ne figure sur ces pages\u00a0: {count}.',
    shrunk: 'Constats antérieurs retirés de {file}\u00a0: {count}. Enregistrez-le dans git.',
    taken: 'Constats antérieurs inscrits dans {file}\u00a0: {count}. Enregistrez-le dans git.',
    unwritten: 'En raison des erreurs, rien n’a été écrit\u00a0: {out} est inchangé.',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** A sentence of the command line itself, with its placeholders filled. */
export function say(
  sentence: keyof (typeof WORDS)['en'],
  language: Language,
  values: Readonly<Record<string, string | number>>,
): string {
  return WORDS[language][sentence].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name] ?? ''),
  );
}
