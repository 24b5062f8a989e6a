import { formatDay } from '../core/format.ts';

const LAWS: readonly (readonly [law: RegExp, french: string])[] = [
  [/ UK GDPR$/, ' du RGPD britannique'],
  [/ GDPR$/, ' du RGPD'],
  [/ LIL$/, ' de la loi Informatique et Libertés'],
  [/ ePrivacy Directive$/, ' de la directive « vie privée et communications électroniques »'],
];

/** `Art. 6(1)(f) GDPR` as notices in French write it: `article 6.1.f du RGPD`. */
export function frenchArticle(reference: string): string {
  const cited = reference
    .replace(/^Arts /, 'articles ')
    .replace(/^Art\. (?=.*, \d)/, 'articles ')
    .replace(/^Art\. /, 'article ')
    .replace(/, (?=\d)/, ' et ')
    .replace(/(\d)-(\d)/g, '$1 à $2')
    .replace(/\((\w+)\)/g, '.$1')
    .replace(' second subparagraph', ', second alinéa,');
  return LAWS.reduce((text, [law, french]) => text.replace(law, french), cited);
}

/** Foreign laws as notices in French name them. */
export const FRENCH_NAMES: Readonly<Record<string, string>> = {
  'United Kingdom General Data Protection Regulation (UK GDPR)':
    'règlement général sur la protection des données du Royaume-Uni (UK GDPR)',
};

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

/** `Implementing Decision (EU) 2023/1795` as French writes it. */
export const frenchDecision = (decision: string): string =>
  decision
    .replace('Implementing Decision', 'décision d’exécution')
    .replace('Decision', 'décision')
    .replace('(EU)', '(UE)')
    .replace(/\/EU\b/, '/UE')
    .replace(/\/EC\b/, '/CE')
    .replace('renewed by', 'renouvelée par la décision')
    .replace(/ of (\d+) (\w+) (\d{4})/, (_, day: string, month: string, year: string) => {
      const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
      return ` du ${formatDay(`${year}-${number}-${day.padStart(2, '0')}`, 'fr')}`;
    });
