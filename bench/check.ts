import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './measure.ts';

export const BIN = fileURLToPath(new URL('../bin/ropa.js', import.meta.url));

/** `ropa check` of a registry as its users run it, with a cache of its own. */
export function checkTask(registry: string) {
  const cache = `${registry}-cache`;
  // Wherever the system at hand has users keep such things.
  const environment = { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: cache };
  const activities = join(registry, 'pattern', 'activities');
  const [file = ''] = readdirSync(activities).sort();
  let changes = 0;
  const edit = (what: RegExp, by: () => string) => {
    const path = join(activities, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(what, by()));
  };
  return {
    /** 1 says that the registry has errors. */
    check: () => {
      const args = [BIN, 'check', '--format', 'json', '--registry', '.'];
      run(process.execPath, args, registry, { fine: [0, 1], environment });
    },
    forget: () => rmSync(cache, { recursive: true, force: true }),
    /** Changes the name of an activity, so that it has to be read and judged again. */
    change: () => edit(/^( {2}name: '.*?)(?: \d+ times)?',$/m, () => `$1 ${++changes} times',`),
    /** Changes what is more than words, so that it has to be type-checked as well. */
    retype: () =>
      edit(/(?:export const more = \d+;\n)?$/, () => `export const more = ${++changes};\n`),
  };
}

/** The shortest thing that the tool can be asked for, and the shortest that Node can. */
export const start = {
  task: () => run(process.execPath, [BIN, '--version'], '.'),
  floor: () => run(process.execPath, ['-e', '0'], '.'),
};
