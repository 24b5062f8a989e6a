import { existsSync, readFileSync } from 'node:fs';
import type { PageFinder } from '../app/rules.ts';

/** Pages stand beside the rules, in `src/`, which the package contains; English is the last resort. */
export const pageOf: PageFinder = (rule, language) => {
  const names = language === 'en' ? [`${rule}.md`] : [`${rule}.${language}.md`, `${rule}.md`];
  for (const name of names) {
    const file = new URL(`../../src/rules/${name}`, import.meta.url);
    if (existsSync(file)) return readFileSync(file, 'utf8');
  }
  return undefined;
};
