import type { AnyText, Declared } from '../../model/index.ts';
import { isGap, LANGUAGES, resolve, textIn } from '../../model/index.ts';
import { type Phrases, phraseFinder } from '../phrases.ts';

/**
 * Measurement tools whose provider uses what it measures for its own ends, by the words that name
 * them: the French authority counts none of them among those that can do without consent. As of
 * 2026-11-21.
 */
const OWN_USE: Phrases = {
  en: ['Google Analytics', 'Facebook|Meta Pixel', 'Microsoft Clarity'],
  fr: ['Google Analytics', 'Facebook|Meta Pixel', 'Pixel Facebook|Meta', 'Microsoft Clarity'],
};

/** The names of their cookies. */
const COOKIES = /^(_ga|_gid|_gat|_gac|__utm[a-z]|_fbp|_fbc|_clck|_clsk)([_.<*].*)?$/;

const find = phraseFinder(OWN_USE);

/** Whether a tracker is one of the measurement tools whose provider uses what it measures. */
export function isOwnUseTool(tracker: Declared<'tracker'>): boolean {
  const { label, names, vendor } = tracker;
  const called: (AnyText | undefined)[] = [label, vendor && resolve(vendor).name];
  const isNamed = LANGUAGES.some((language) =>
    called.some((text) => text !== undefined && find(textIn(text, language), language)),
  );
  if (isNamed) return true;
  return !isGap(names) && names !== undefined && names.every((name) => COOKIES.test(name));
}

/** Whether the provider of a tracker decides itself what it does with the data. Art. 4(7) GDPR. */
export function isForVendor({ vendor }: Declared<'tracker'>): boolean {
  const kind = vendor && resolve(vendor).kind;
  return kind === 'controller' || kind === 'joint-controller';
}
