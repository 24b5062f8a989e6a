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
  return {
    /** 1 says that the registry has errors. */
    check: () => {
      const args = [BIN, 'check', '--format', 'json', '--registry', '.'];
      run(process.execPath, args, registry, { fine: [0, 1], environment });
    },
    forget: () => rmSync(cache, { recursive: true, force: true }),
    /** Changes the name of an activity, so that it has to be read, type-checked and judged again. */
    change: () => {
      const path = join(activities, file);
      const text = readFileSync(path, 'utf8');
      writeFileSync(
        path,
        text.replace(/^( {2}name: '.*?)(?: \d+ times)?',$/m, `$1 ${++changes} times',`),
      );
    },
  };
}

/** The shortest thing that the tool can be asked for, and the shortest that Node can. */
export const start = {
  task: () => run(process.execPath, [BIN, '--version'], '.'),
  floor: () => run(process.execPath, ['-e', '0'], '.'),
};
