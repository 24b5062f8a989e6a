import type { Country } from '../../model/index.ts';
import { formatDay } from '../core/format.ts';

/** French laws as notices in English name them; the French title follows in brackets. */
const FRENCH_LAWS: Readonly<Record<string, string>> = {
  'Code civil': 'Civil Code',
  'Code de commerce': 'Commercial Code',
  'Code de la consommation': 'Consumer Code',
  'Code de la construction et de l’habitation': 'Construction and Housing Code',
  'Code de la santé publique': 'Public Health Code',
  'Code de la sécurité intérieure': 'Internal Security Code',
  'Code de la sécurité sociale': 'Social Security Code',
  'Code de l’éducation': 'Education Code',
  'Code du patrimoine': 'Heritage Code',
  'Code du travail': 'Labour Code',
  'Code général des impôts': 'General Tax Code',
  'Code monétaire et financier': 'Monetary and Financial Code',
  'Code pénal': 'Criminal Code',
};

/** Laws of other countries that are cited by a title in French. */
const OTHER_LAWS: Readonly<Record<string, string>> = {
  'Loi fédérale du 25 septembre 2020 sur la protection des données':
    'Federal Data Protection Act of 25 September 2020',
  'Loi sur la protection des données': 'Data Protection Law',
};

const INSTRUCTION = /^Instruction ministérielle n° (\S+) du (\d{1,2}) (\S+) (\d{4})$/;
const MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre'],
  ...['octobre', 'novembre', 'décembre'],
];

/** `Code du travail` of France as notices in English name it: `French Labour Code (Code du travail)`. */
export function englishLaw(law: string, country: Country | undefined): string {
  const title = law.replaceAll("'", '’');
  const code = country === 'FR' ? FRENCH_LAWS[title] : undefined;
  if (code) return `French ${code} (${title})`;
  const other = OTHER_LAWS[title];
  return other ? `${other} (${title})` : (instruction(title) ?? law);
}

function instruction(title: string): string | undefined {
  const [, number, day, month, year] = INSTRUCTION.exec(title) ?? [];
  if (number === undefined || month === undefined) return undefined;
  const two = (one: string | number) => String(one).padStart(2, '0');
  const date = `${year}-${two(MONTHS.indexOf(month) + 1)}-${two(day ?? '')}`;
  return `Ministerial Instruction no. ${number} of ${formatDay(date, 'en')}`;
}

/** Titles that take no article: the instruments of the Union, and titles in French. */
const BARE =
  /^(?:Regulation|Directive|Decision|Loi|Décret|Ordonnance|Arrêté|Règlement|Décision|Délibération)\b/;

/** What joins an article to its law: ` of the `, ` of `. */
export const englishOf = (law: string): string => (BARE.test(law) ? ' of ' : ' of the ');

/** The word before what is cited of a law: one article or several. */
export const englishArticle = (article: string): string =>
  / and |, /.test(article) ? 'Articles ' : 'Article ';
