import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { UserError } from '../app/user-error.ts';

/** What of the machine says where a browser is. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether there is a program under this path. */
  readonly isProgram: (path: string) => boolean;
}

/** Names of browsers of the family, as programs that lie on the search path. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const ON_MAC = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const ON_WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The program of a browser that can print: the one that the variable CHROMIUM names, else the first
 * that is where one usually is. Throws a `UserError` where there is none.
 */
export function findChromium(machine: Machine = thisMachine()): string {
  const { environment, isProgram } = machine;
  const wanted = environment.CHROMIUM;
  if (wanted) {
    if (isProgram(wanted)) return wanted;
    throw new UserError(`CHROMIUM names ${wanted}, which is no program. Set it to a Chromium.`);
  }
  const found = candidates(machine).find(isProgram);
  if (found) return found;
  throw new UserError(
    '--pdf needs Chromium, Chrome or Edge, and there is none here. Install one, or set CHROMIUM to its path.',
  );
}

function candidates({ platform, environment }: Machine): string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] ?? [],
    );
    return roots.flatMap((root) => ON_WINDOWS.map((path) => `${root}\\${path}`));
  }
  // A relative folder of the search path would be one of whoever wrote the registry.
  const folders = (environment.PATH ?? '').split(delimiter).filter(isAbsolute);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return platform === 'darwin' ? [...ON_MAC, ...onPath] : onPath;
}

const thisMachine = (): Machine => ({
  platform: process.platform,
  environment: process.env,
  isProgram: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
});
