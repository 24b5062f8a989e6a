import type { Language } from '../model/index.ts';

/** A day, `YYYY-MM-DD`, as people write it: ‘2 March 2026’, « 1er mars 2026 ». */
export function dayInWords(day: string, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const words = format.format(new Date(`${day}T00:00:00Z`));
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`, and nothing else. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
