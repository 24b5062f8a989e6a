import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DevServer, startDevServer } from '../../src/cli/dev-server.ts';
import { newRegistry, previewOf } from '../app/folders.ts';

let registry: string;
let server: DevServer;

beforeEach(async () => {
  registry = newRegistry();
  server = await startDevServer(previewOf(registry));
});
afterEach(() => server.close());

interface SentBlock {
  id: string;
  html?: string;
  steps?: { insert?: string[] }[];
  changed: number;
}

interface SentEvent {
  outdated: string[];
  problem?: string;
  findings: { rule: string; file: string; editor: string }[];
  document: { id: string; blocks: SentBlock[] };
}

/** Reads events until one is as wanted. */
async function* eventsFor(document: string): AsyncGenerator<SentEvent> {
  const stop = new AbortController();
  const url = `${server.address}events?document=${encodeURIComponent(document)}`;
  const { body } = await fetch(url, { signal: stop.signal });
  if (!body) throw new Error('There are no events.');
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of body) {
      text += decoder.decode(chunk, { stream: true });
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) yield JSON.parse(event.replace(/^data: /, '')) as SentEvent;
    }
  } finally {
    stop.abort();
  }
}

async function firstOf(events: AsyncGenerator<SentEvent>, isWanted: (event: SentEvent) => boolean) {
  for (;;) {
    const { value, done } = await events.next();
    if (done) throw new Error('There are no more events.');
    if (isWanted(value)) return value;
  }
}

const NOTICE = 'beta/notices/privacy.en';
const edit = (from: string, to: string) => {
  const file = join(registry, 'beta', 'notices', 'privacy.ts');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};

describe('events', () => {
  it('give a document, then only what changes in it, with the new sentences marked', async () => {
    const events = eventsFor(NOTICE);
    const first = await firstOf(events, () => true);
    expect(first.document.id).toBe(NOTICE);
    expect(first.document.blocks.every(({ html }) => html !== undefined)).toBe(true);
    edit('Your data', 'Your own data');
    const next = await firstOf(events, (one) => one.document.blocks.some((b) => b.changed > 0));
    expect(next.document.blocks.every(({ html }) => html === undefined)).toBe(true);
    const steps = next.document.blocks.flatMap((one) => one.steps ?? []);
    expect(steps).toHaveLength(1);
    expect(steps[0]?.insert).toEqual([
      expect.stringMatching(/^<mark [^>]*>Your own data<\/mark>$/),
    ]);
    await events.return(undefined);
  });

  it('keep the last good document, say what is wrong, and lead to its line', async () => {
    const events = eventsFor(NOTICE);
    edit("'2.1'", 'fetch()');
    const { document, findings } = await firstOf(events, (one) => one.outdated.includes('beta'));
    expect(document.id).toBe(NOTICE);
    const finding = findings.find(({ rule }) => rule === 'registry/declarative-only');
    expect(finding?.file).toBe('beta/notices/privacy.ts');
    expect(finding?.editor).toMatch(/^vscode:\/\/file\/.*beta\/notices\/privacy\.ts:9:12$/);
    await events.return(undefined);
  });
});

describe('other answers', () => {
  const status = async (path: string) => (await fetch(server.address + path)).status;

  it('serve the page and what it loads, and nothing of the disk', async () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await fetch(server.address);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('ropa dev');
    expect(await status('dev.js')).toBe(200);
    expect(await status('beta/organisation.ts')).toBe(404);
    expect(await status('..%2Fbeta%2Forganisation.ts')).toBe(404);
    expect((await fetch(server.address, { method: 'POST' })).status).toBe(405);
  });

  it('say where a run of a document is written, or that nobody knows', async () => {
    const events = eventsFor(NOTICE);
    const { document } = await firstOf(events, () => true);
    await events.return(undefined);
    const html = document.blocks.map((one) => one.html).join('');
    const [, source = ''] = /data-source="(\d+)">Your data/.exec(html) ?? [];
    const place = async (number: string) =>
      (await fetch(`${server.address}place?document=${NOTICE}&source=${number}`)).json();
    expect(await place(source)).toMatchObject({ file: 'beta/notices/privacy.ts', line: 6 });
    expect(await place('99999')).toBeNull();
  });

  it('are refused to a website whose name leads to this machine', async () => {
    const { port } = new URL(server.address);
    const answered = await new Promise<number | undefined>((done, fail) => {
      const headers = { Host: `rebound.example:${port}` };
      request({ host: '127.0.0.1', port, headers }, (response) => {
        response.resume();
        done(response.statusCode);
      })
        .on('error', fail)
        .end();
    });
    expect(answered).toBe(403);
  });
});

it('says in one line that a port is taken', async () => {
  const { port } = new URL(server.address);
  await expect(startDevServer(previewOf(registry), Number(port))).rejects.toThrow(
    `Port ${port} is taken. Name another with --port.`,
  );
});
