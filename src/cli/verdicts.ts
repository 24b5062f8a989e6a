import type { Verdict } from '../app/verify.ts';
import type { Language } from '../model/text.ts';

const WORDS = {
  en: {
    same: '{where}: {notice} ({language}) is in step with the registry.',
    unknown: '{where}: the registry has no notice {notice} in the language “{language}”.',
    different: '{where}: {notice} ({language}) is out of step{versions}.',
    altered: 'The website changed the words of the notice that it was given.',
    versions: ': version {served} is served, {current} is in the registry',
    served: 'served:   ',
    current: 'registry: ',
    nothing: '(nothing)',
  },
  fr: {
    same: '{where}\u00a0: {notice} ({language}) correspond au registre.',
    unknown:
      '{where}\u00a0: le registre ne contient pas de notice {notice} en «\u00a0{language}\u00a0».',
    different: '{where}\u00a0: {notice} ({language}) ne correspond plus au registre{versions}.',
    altered: 'Le site a modifié le texte de la notice qui lui a été remise.',
    versions: '\u00a0: la version {served} est publiée, le registre contient la version {current}',
    served: 'publié\u00a0:   ',
    current: 'registre\u00a0: ',
    nothing: '(rien)',
  },
} as const satisfies Record<Language, Record<string, string>>;

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** What was found of a notice in a page, in words, with a line end. */
export function sayVerdict(verdict: Verdict, language: Language): string {
  const words = WORDS[language];
  const { where, notice, state } = verdict;
  const about = { where, notice, language: verdict.language };
  if (state !== 'different') return `${fill(words[state], about)}\n`;
  const { served, current, servedVersion = '–', currentVersion = '–', altered } = verdict;
  const versions =
    servedVersion === currentVersion
      ? ''
      : fill(words.versions, { served: servedVersion, current: currentVersion });
  const lines = [
    fill(words.different, { ...about, versions }),
    ...(altered ? [`  ${words.altered}`] : []),
    `  ${words.served}${served || words.nothing}`,
    `  ${words.current}${current || words.nothing}`,
  ];
  return `${lines.join('\n')}\n`;
}
