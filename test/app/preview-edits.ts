import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers that look random and are the same at every run. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The files of a folder, and of those in it. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Words that somebody wrote, between quotation marks. */
const WORDS = /'[^'\\\n]{6,}'(?=,\n)/g;

/**
 * Changes a registry as somebody at work would: words, mostly; entries of lists out of order, an
 * activity made of another, one that goes, and a file that is broken until the next change.
 */
export function editor(folder: string, seed: number): () => string {
  const next = numbers(seed);
  const pick = <One>(list: readonly One[]): One => list[next(list.length)] as One;
  let mend: (() => void) | undefined;
  let made = 0;
  return () => {
    const file = pick(filesBelow(folder));
    const text = readFileSync(file, 'utf8');
    if (mend) {
      mend();
      mend = undefined;
      return 'mended';
    }
    const kind = next(10);
    if (kind === 0) {
      writeFileSync(file, text.slice(0, next(text.length)));
      mend = () => writeFileSync(file, text);
      return `broke ${file}`;
    }
    if (kind === 1 && file.includes('activities')) {
      const id = `made-${++made}`;
      const copy = text.replace(/^ {2}id: '.*',$/m, `  id: '${id}',`);
      writeFileSync(file.replace(/[^/\\]*$/, `${id}.ts`), copy);
      return `copied ${file}`;
    }
    if (kind === 2 && file.includes('activities')) {
      rmSync(file);
      return `removed ${file}`;
    }
    if (kind === 3) {
      writeFileSync(file, `\n// Moved.\n${text}`);
      return `moved ${file}`;
    }
    const words = [...text.matchAll(WORDS)].filter(([word]) => word.includes(' '));
    if (words.length === 0) return 'nothing';
    const { 0: word, index } = pick(words);
    const changed = next(2) === 0 ? `${word.slice(0, -1)} and more'` : `'No, ${word.slice(1)}`;
    writeFileSync(file, text.slice(0, index) + changed + text.slice(index + word.length));
    return `changed ${word} in ${file}`;
  };
}
