import { describe, expect, it } from 'vitest';
import { DEPENDENT, NOT_DEPENDENT, WATCHING } from '../../../src/rules/consent/dependent-people.ts';
import { phraseFinder } from '../../../src/rules/phrases.ts';
import { newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'consent/imbalance';
const CONSENT = "{ basis: 'consent', withdrawal: 'Click.' }";

const purposes = (words: string, ...more: readonly string[]) =>
  `[{ id: 'send', purpose: '${words}', legalBasis: ${CONSENT} }${more.map((one) => `, ${one}`).join('')}]`;
const data = (provision: string, more = '') =>
  `[{ category: contactDetails, source: 'data-subject', provision: '${provision}'${more} }]`;
const found = (fields: Record<string, string>) =>
  saidBy(RULE, newsletter({ dataSubjects: '[employees]', ...fields }));

const REQUIRED = data('required-for-service', ", consequence: 'No photograph.'");

it('finds people who cannot refuse to be watched', () => {
  expect(found({ purposes: purposes('Film the CCTV zone') })).toEqual([
    'activities/newsletter.ts:12:80 “Film the CCTV zone” rests on the consent of “employees”, who cannot refuse to be watched: it is not given freely.',
  ]);
});

it('finds people who must provide the data', () => {
  expect(found({ purposes: purposes('Print a photograph'), data: REQUIRED })).toEqual([
    'activities/newsletter.ts:12:80 “Print a photograph” rests on the consent of “employees”, who must provide the data: it is not given freely.',
  ]);
});

it('finds them by any of the data, of any of the people', () => {
  const required = "provision: 'required-for-service', consequence: 'No photograph.'";
  const uses = (more: string) =>
    `[{ category: usage, source: 'automatic' }, { category: contactDetails, source: 'data-subject', ${required}${more} }]`;
  const fields = {
    purposes: purposes('Print a photograph'),
    dataSubjects: '[customers, employees]',
  };
  expect(found({ ...fields, data: uses('') })).toHaveLength(1);
  expect(found({ ...fields, data: uses(', dataSubjects: [customers, employees]') })).toHaveLength(
    1,
  );
  expect(found({ ...fields, data: uses(', dataSubjects: [customers]') })).toEqual([]);
  expect(found({ ...fields, data: "[{ category: usage, source: 'automatic' }]" })).toEqual([]);
});

describe('is silent', () => {
  it.each([
    ['where the data are voluntary', { purposes: purposes('Print a photograph') }],
    ['for others', { dataSubjects: '[customers]', data: REQUIRED }],
    [
      'where the data may be required for a purpose on another basis',
      {
        purposes: purposes(
          'Print a photograph',
          "{ id: 'pay', purpose: 'Pay', legalBasis: { basis: 'contract' } }",
        ),
        data: REQUIRED,
      },
    ],
    [
      'where whether data must be given is an open question',
      {
        data: "[{ category: contactDetails, source: 'data-subject', provision: gap({ question: 'Must they?' }) }]",
      },
    ],
    [
      'where others must provide the data',
      {
        dataSubjects: '[employees, customers]',
        data: data('contractual', ", consequence: 'None.', dataSubjects: [customers]"),
      },
    ],
  ])('%s', (_, fields) => {
    expect(found(fields)).toEqual([]);
  });

  it('for another basis', () => {
    const watched =
      "[{ id: 'send', purpose: 'Film the CCTV zone', legalBasis: { basis: 'contract' } }]";
    expect(found({ purposes: watched })).toEqual([]);
  });
});

describe('people who can hardly refuse', () => {
  const find = phraseFinder(DEPENDENT, NOT_DEPENDENT);

  it.each([
    ['en', 'Job applicants'],
    ['en', 'members of staff'],
    ['en', 'students and learners'],
    ['fr', 'salariées'],
    ['fr', 'Candidats à un emploi'],
    ['fr', 'élèves et étudiants'],
  ] as const)('are (%s) %s', (language, name) => {
    expect(find(name, language)).toBeDefined();
  });

  it.each([
    ['en', 'former employees'],
    ['en', 'employees of our customers'],
    ['en', 'visitors of the website'],
    ['fr', 'anciens élèves (alumni)'],
    ['fr', 'salariés des clients'],
    ['fr', 'proches des salariés'],
  ] as const)('are not (%s) %s', (language, name) => {
    expect(find(name, language)).toBeUndefined();
  });
});

describe('being watched', () => {
  const find = phraseFinder(WATCHING);

  it('is seen in both languages', () => {
    expect(find('Géolocaliser les véhicules', 'fr')).toBe('Géolocaliser');
    expect(find('Contrôle d’accès aux locaux', 'fr')).toBe('Contrôle d’accès');
    expect(find('Monitor your work', 'en')).toBe('Monitor your work');
  });

  it('is not seen where nothing watches', () => {
    expect(find('Publish your photograph on the intranet', 'en')).toBeUndefined();
    expect(find('Publier votre photographie sur l’intranet', 'fr')).toBeUndefined();
  });
});
