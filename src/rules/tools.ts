import type { AnyText, Country, Declared } from '../model/index.ts';
import { LANGUAGES, textIn } from '../model/index.ts';
import { wholeWords } from './letters.ts';
import { simplified } from './simplified.ts';

/** A tool of the web, or the house behind it, that processes data outside the Area. */
export interface Tool {
  /** What people know it by: of a house, where its tags are used; of a product, wherever it is named. */
  house: string;
  products: readonly string[];
  /** Domains that set or read trackers. */
  domains: readonly string[];
  country: Country;
  /** The products of which the house uses what it learns for ends of its own, by its terms. */
  ownEnds: readonly string[];
}

/**
 * Widely used tools whose terms let data be processed in their country, by house. As of 2026-11-21,
 * from general knowledge of their terms: a list to warn by, not evidence. Not listed: services that
 * are sold with storage and access in the Area alone.
 */
export const TOOLS: readonly Tool[] = [
  {
    house: 'Google',
    products: [
      ...['Google Analytics', 'Google Ads', 'Google AdWords', 'Google Tag Manager', 'DoubleClick'],
      ...['reCAPTCHA', 'YouTube', 'Google Maps', 'Google Fonts', 'AdSense'],
    ],
    domains: [
      ...['google.com', 'google-analytics.com', 'googletagmanager.com', 'doubleclick.net'],
      ...['googleadservices.com', 'googlesyndication.com', 'youtube.com', 'gstatic.com'],
    ],
    country: 'US',
    ownEnds: ['Google Ads', 'Google AdWords', 'DoubleClick', 'YouTube', 'AdSense'],
  },
  {
    house: 'Meta',
    products: ['Facebook', 'Facebook Ads', 'Meta Pixel', 'Instagram'],
    domains: ['facebook.com', 'facebook.net', 'instagram.com'],
    country: 'US',
    ownEnds: ['Facebook', 'Meta Pixel', 'Instagram'],
  },
  {
    house: 'LinkedIn',
    products: ['LinkedIn Insight Tag', 'LinkedIn Ads', 'LinkedIn'],
    domains: ['linkedin.com', 'licdn.com'],
    country: 'US',
    ownEnds: ['LinkedIn'],
  },
  {
    house: 'X',
    products: ['Twitter', 'X Corp', 'X Ads'],
    domains: ['twitter.com', 'x.com', 't.co'],
    country: 'US',
    ownEnds: ['Twitter', 'X Ads'],
  },
  {
    house: 'Pinterest',
    products: ['Pinterest'],
    domains: ['pinterest.com'],
    country: 'US',
    ownEnds: ['Pinterest'],
  },
  {
    house: 'Snap',
    products: ['Snapchat', 'Snap Pixel'],
    domains: ['snapchat.com', 'sc-static.net'],
    country: 'US',
    ownEnds: ['Snapchat', 'Snap Pixel'],
  },
  {
    house: 'Microsoft',
    products: ['Microsoft Clarity', 'Bing Ads', 'Microsoft Advertising'],
    domains: ['clarity.ms', 'bing.com'],
    country: 'US',
    ownEnds: ['Microsoft Clarity', 'Bing Ads', 'Microsoft Advertising'],
  },
  {
    house: 'LivePerson',
    products: ['LivePerson'],
    domains: ['liveperson.net', 'liveperson.com', 'lpsnmedia.net'],
    country: 'US',
    ownEnds: [],
  },
  {
    house: 'Zendesk',
    products: ['Zendesk'],
    domains: ['zendesk.com', 'zdassets.com'],
    country: 'US',
    ownEnds: [],
  },
];

const escaped = (name: string) => simplified(name).replaceAll('.', '\\.').replaceAll(' ', '\\s+');

/** Whole names, any of which a simplified text may hold. */
const whole = (names: readonly string[]): RegExp =>
  new RegExp(wholeWords(names.map(escaped).join('|')));

/** Finds the tool of which a text holds a name. Most texts hold none of all: one look tells. */
function toolFinder(
  namesOf: (tool: Tool) => readonly string[],
): (words: string) => Tool | undefined {
  let patterns: { any: RegExp; each: readonly (readonly [Tool, RegExp])[] } | undefined;
  const build = () => {
    const named = TOOLS.filter((tool) => namesOf(tool).length > 0);
    return {
      any: whole(named.flatMap(namesOf)),
      each: named.map((tool) => [tool, whole(namesOf(tool))] as const),
    };
  };
  return (words) => {
    patterns ??= build();
    const plain = simplified(words);
    if (!patterns.any.test(plain)) return undefined;
    return patterns.each.find(([, one]) => one.test(plain))?.[0];
  };
}

/** The tool that a text names by a product. */
export const toolIn = toolFinder(({ products }) => products);
const houseIn = toolFinder(({ house, products }) => [house, ...products]);
const ownEndsIn = toolFinder(({ ownEnds }) => ownEnds);

const textsOf = (text: AnyText | undefined): string =>
  text === undefined ? '' : LANGUAGES.map((language) => textIn(text, language)).join('\n');

type Tracker = Declared<'tracker'>;
type Recipient = Declared<'recipient'>;

/** The tool that sets or reads a tracker, by its label or its domain. */
export function toolOf({ label, domain = '' }: Tracker): Tool | undefined {
  const host = domain.toLowerCase();
  const byDomain = TOOLS.find(({ domains }) =>
    domains.some((one) => host === one || host.endsWith(`.${one}`)),
  );
  return byDomain ?? toolIn(textsOf(label));
}

/**
 * The tool that a recipient provides: a product that it is named after, or one of the house that it
 * is, if its description or a tracker of its own says so.
 */
export function toolBehind(recipient: Recipient, trackers: readonly Tracker[]): Tool | undefined {
  const { name = '', description } = recipient;
  const product = toolIn(name);
  if (product) return product;
  const house = houseIn(name);
  if (!house || toolIn(textsOf(description)) === house) return house;
  const own = trackers.filter(({ vendor }) => (vendor as unknown) === recipient);
  return own.some((tracker) => toolOf(tracker) === house) ? house : undefined;
}

/** Whether a text names a product whose house uses the data for ends of its own. */
export const servesOwnEnds = (text: AnyText): boolean => ownEndsIn(textsOf(text)) !== undefined;
