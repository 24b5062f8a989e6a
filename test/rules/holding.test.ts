import { expect, it } from 'vitest';
import { type AuthorText, contentsOf, declarationsIn, notesOn } from '../../src/check/index.ts';
import { formatPath, type Registry } from '../../src/model/index.ts';
import { textsHolding } from '../../src/rules/holding.ts';
import { phraseFinder } from '../../src/rules/phrases.ts';
import { assembled } from './assembled.ts';
import { newsletter } from './example.ts';

const find = phraseFinder({ en: ['the news'], fr: ['les nouvelles'] });
const FIELDS = { name: "'Send out the News'", remarks: "'Nobody reads the news.'" };

const placesOf = (texts: readonly { path: readonly (string | number)[]; text: string }[]) =>
  texts.map(({ path, text }) => `${formatPath(path)}: ${text}`);

function newsletterIn({ activities }: Registry) {
  const found = activities.find(({ id }) => id === 'newsletter');
  if (!found) throw new Error('There is no newsletter.');
  return found;
}

it('finds texts that hold a phrase, in their order and with their language', () => {
  const registry = assembled(newsletter(FIELDS));
  const found = textsHolding('news', find)(registry);
  expect(placesOf(found)).toEqual([
    'activities.newsletter.name: Send out the News',
    'activities.newsletter.remarks: Nobody reads the news.',
  ]);
  expect(found.map(({ language, kind }) => [language, kind])).toEqual([
    ['en', 'activity'],
    ['en', 'activity'],
  ]);
  expect(found.map(({ declaration }) => declaration)).toEqual([
    newsletterIn(registry),
    newsletterIn(registry),
  ]);
});

it('notes where they stand, and believes what is noted', () => {
  const registry = assembled(newsletter(FIELDS));
  const activity = newsletterIn(registry);
  const inTexts = textsHolding('news', find);
  inTexts(registry);
  expect(notesOn(activity)['news en']).toEqual([
    ['activities', 'newsletter', 'name'],
    ['activities', 'newsletter', 'remarks'],
  ]);
  notesOn(activity)['news en'] = [['activities', 'newsletter', 'remarks']];
  expect(placesOf(inTexts(registry))).toEqual([
    'activities.newsletter.remarks: Nobody reads the news.',
  ]);
});

it('finds the same in many declarations, by the words of all', () => {
  const registry = assembled(newsletter(FIELDS));
  const others = Array.from({ length: 60 }, () => assembled(newsletter(FIELDS)).activities).flat();
  const many = { ...registry, activities: [...registry.activities, ...others] };
  const all = [...declarationsIn(many)].flatMap(({ value }) => contentsOf(value, many).texts);
  const holding = all.filter(({ text, language }) => find(text, language) !== undefined);
  const told = ({ text, language, path, field, kind, declaration }: AuthorText) => ({
    ...{ text, language, path, field, kind, declaration },
  });
  expect(textsHolding('news', find)(many).map(told)).toEqual(holding.map(told));
  // Some are new, most are not.
  const more = { ...many, activities: [...others, newsletterIn(assembled(newsletter(FIELDS)))] };
  expect(textsHolding('news', find)(more)).toHaveLength(holding.length);
});
