import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PATTERN = fileURLToPath(new URL('./pattern', import.meta.url));

/**
 * Writes a registry of one organisation with this many activities into a folder: the pattern with its
 * activities repeated in turn, each under an id, a name and texts of its own. Returns its files.
 */
export function generate(registry: string, count: number): string[] {
  const organisation = join(registry, 'pattern');
  cpSync(PATTERN, organisation, { recursive: true });
  const activities = join(organisation, 'activities');
  const patterns = readdirSync(activities)
    .sort()
    .map((name) => readFileSync(join(activities, name), 'utf8'));
  rmSync(activities, { recursive: true });
  mkdirSync(activities);
  for (let index = 0; index < count; index++) {
    const pattern = patterns[index % patterns.length] ?? '';
    const number = String(index + 1).padStart(5, '0');
    writeFileSync(join(activities, `activity-${number}.ts`), numbered(pattern, number));
  }
  return filesBelow(organisation);
}

/** The activity under another id; its name and its purposes tell which one it is. */
const numbered = (text: string, number: string) =>
  text
    .replace(/^ {2}id: '.*',$/m, `  id: 'activity-${number}',`)
    .replace(/^ {2}name: '(.*)',$/m, `  name: '$1, site ${number}',`)
    .replace(/^ {6}purpose: '(.*)',$/gm, `      purpose: '$1, at site ${number}',`);

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
