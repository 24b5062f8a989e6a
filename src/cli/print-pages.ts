import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { CSS_TO_PRINT, type Print } from '../app/build-forms.ts';
import { UserError } from '../app/user-error.ts';

/** How many pages print at once, at most: each takes a browser of its own. */
const AT_ONCE = 4;

/** No page takes as long; a browser that does has stopped. */
const MINUTES = 5;

/** The number of the page and of all, at the foot. What styles say of pages comes later, and counts. */
const PAGES = `@page {
  @bottom-right {
    content: counter(page) " / " counter(pages);
    color: #55606c;
    font: 8pt system-ui, sans-serif;
  }
}
`;

const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pdf-header-footer',
  '--export-tagged-pdf',
  '--generate-pdf-document-outline',
  // A page asks nothing of the network: so it cannot, whatever a template of one's own holds.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-sync',
];

/** Prints with the browser that is this program: tagged PDF with an outline of the headings. */
export const printWith =
  (program: string): Print =>
  async (pages, css) => {
    const folder = mkdtempSync(join(tmpdir(), 'ropa-print-'));
    try {
      writeFileSync(join(folder, CSS_TO_PRINT), PAGES + css);
      const printed = new Map<string, Uint8Array>();
      const waiting = [...pages].entries();
      const worker = async () => {
        for (const [index, [path, html]] of waiting) {
          printed.set(path, await print(program, join(folder, `${index}.html`), { path, html }));
        }
      };
      const workers = Math.min(AT_ONCE, availableParallelism(), pages.size);
      const ended = await Promise.allSettled(Array.from({ length: workers }, worker));
      for (const one of ended) if (one.status === 'rejected') throw one.reason;
      return printed;
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  };

const run = promisify(execFile);

async function print(
  program: string,
  file: string,
  { path, html }: { path: string; html: string },
): Promise<Uint8Array> {
  const [pdf, profile] = [`${file}.pdf`, `${file}.profile`];
  writeFileSync(file, html);
  mkdirSync(profile);
  // Chromium refuses to run as root inside its sandbox, as in most containers.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    await run(
      program,
      [
        ...FLAGS,
        ...asRoot,
        `--user-data-dir=${profile}`,
        `--print-to-pdf=${pdf}`,
        pathToFileURL(file).href,
      ],
      { timeout: MINUTES * 60_000, maxBuffer: 64 * 1024 * 1024, windowsHide: true },
    );
    const bytes = readFileSync(pdf);
    if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return bytes;
  } catch (cause) {
    throw new UserError(`${program} could not print ${path}: ${reasonOf(cause)}.`);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  throw new UserError(`${program} could not print ${path}: what it wrote is no PDF.`);
}

interface Failure {
  readonly killed?: boolean;
  readonly code?: string | number | null;
}

function reasonOf(cause: unknown): string {
  const { killed, code } = cause as Failure;
  if (killed) return `it did not end within ${MINUTES} minutes`;
  if (code === 'ENOENT') return 'it wrote no file, as a Chromium of snap or flatpak may not';
  return typeof code === 'number'
    ? `it ended with ${code}`
    : `it cannot be run (${code ?? 'stopped'})`;
}
