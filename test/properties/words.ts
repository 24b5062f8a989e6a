import fc from 'fast-check';

/** What authors write, among it what rules look for, in both languages, right and wrong. */
const PHRASES = [
  'Send the newsletter',
  'Manage payroll and applications',
  'for example to improve our services, etc.',
  'We keep your data for 3 years after the last contact.',
  'Vos données sont conservées aussi longtemps que nécessaire.',
  'between 1 and 5 years',
  'the statutory period',
  'You have the rights of access, rectification and objection.',
  'Vous disposez d’un droit d’accès, de rectification et d’opposition.',
  'You may lodge a complaint with the CNIL.',
  'By using the site you accept our cookies.',
  'En poursuivant votre navigation, vous acceptez les cookies.',
  'Your data are never passed on to third parties.',
  'Aucun transfert hors de l’Union européenne n’a lieu.',
  'We use Google Analytics and Mailchimp to measure audiences.',
  'We are not responsible for your data as their processor.',
  'nos partenaires, notamment commerciaux',
  'We may change this notice at any time without telling you.',
  'You must tell your colleagues about this notice.',
  'anonymous statistics that hold your name',
  'a copy of your identity card with every request',
  'employees of our customers',
  'pupils under 15 and their parents',
  'salariés, candidats et élèves',
  'video surveillance, geolocation, health',
  'Privacy Shield',
  'clauses contractuelles types de 2010',
  'with your consent',
  'notre intérêt légitime',
  'the chief executive is the data protection officer',
  'after your death, you may leave directives',
  'a very long sentence, which says one thing and then another, and since nobody stops it, yet another, '.repeat(
    5,
  ),
];

/** What nobody expects in a text. */
const ODD = [
  ...['', ' ', '\n', '\t', '\u00a0', '\u2028', '\ufeff', '\0', '\u202e', 'e\u0301', 'İ', 'ß', '😀'],
  ...[
    '\ud83d',
    '\uDE00',
    '👩‍👩‍👧',
    '{declaration}',
    '{{x}}',
    '\u0024{x}',
    '`',
    "'",
    '"',
    '\\',
    '*/',
    '//',
  ],
  ...['<b>x</b>', '</script>', '[x](y)', '| a |', '# a', 'constructor', '__proto__', 'toString'],
  ...['1e999', '-0', 'null', 'a\r\nb', 'a\rb', '²', '١٢ years', '2026-02-30', 'x'.repeat(3000)],
];

const phrase = fc.constantFrom(...PHRASES);
const odd = fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary', maxLength: 8 }));

/** Texts that can be printed, from one phrase to three. */
export const words: fc.Arbitrary<string> = fc
  .array(phrase, { minLength: 1, maxLength: 3 })
  .map((all) => all.join(' '));

/** Texts with something odd in them, or of nothing else. */
export const oddWords: fc.Arbitrary<string> = fc
  .array(fc.oneof(phrase, odd, odd), { minLength: 1, maxLength: 3 })
  .map((all) => all.join(''));

const inSingle = (text: string) => `'${JSON.stringify(text).slice(1, -1).replace(/'/g, "\\'")}'`;
const inTemplate = (text: string) => `\`${text.replace(/[\\`$]/g, '\\$&')}\``;
const QUOTES = [inSingle, inSingle, (text: string) => JSON.stringify(text), inTemplate];

/** A text as a literal, in any of the three quotes. */
export const quoted = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, fc.constantFrom(...QUOTES)).map(([one, quote]) => quote(one));
