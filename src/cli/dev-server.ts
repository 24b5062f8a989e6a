import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { Preview, type PreviewOptions } from '../app/preview.ts';
import { previewPages } from '../app/preview-pages.ts';
import { UserError } from '../app/user-error.ts';
import { DevEvents } from './dev-events.ts';
import { isOwnRequest, SAFE_HEADERS } from './dev-headers.ts';
import { editorLink } from './editor-link.ts';
import { followEdits } from './follow-edits.ts';
import { rehearseChanges } from './rehearse-changes.ts';

export interface DevServer {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a preview on this machine alone; without a port, or with 0, the system chooses one. Throws a
 * `UserError` where there is no registry.
 */
export async function startDevServer(options: PreviewOptions, port = 0): Promise<DevServer> {
  const preview = new Preview(options);
  preview.refresh();
  const events = new DevEvents(preview, options);
  const pages = previewPages(options.theme, options.language);
  const server = createServer((request, response) => {
    const own = (server.address() as AddressInfo).port;
    if (!isOwnRequest(request, own)) return answer(response, 403, TEXT, 'Not from here.');
    if (request.method !== 'GET') return answer(response, 405, TEXT, 'Only GET.');
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.get(pathname);
    if (page) return answer(response, 200, page.type, page.content);
    if (pathname === '/place') {
      const place = placeOf(preview, options.folder, searchParams);
      return answer(response, 200, JSON_TYPE, JSON.stringify(place ?? null));
    }
    if (pathname !== '/events') return answer(response, 404, TEXT, 'There is no such page.');
    response.writeHead(200, { ...SAFE_HEADERS, 'Content-Type': 'text/event-stream' });
    events.open(response, searchParams.get('document') ?? '');
    return rehearsals.later();
  });
  await listening(server, port);
  const rehearsals = rehearseChanges(preview, () => events.shown);
  const unfollow = followEdits(preview, resolve(options.registry), (problem) => {
    events.tell(problem);
    rehearsals.later();
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      unfollow();
      rehearsals.stop();
      events.close();
      preview.stop();
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

const TEXT = 'text/plain; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

function answer(response: ServerResponse, status: number, type: string, content: string): void {
  response.writeHead(status, { ...SAFE_HEADERS, 'Content-Type': type }).end(content);
}

function placeOf(preview: Preview, folder: string, asked: URLSearchParams) {
  const [organisation = ''] = (asked.get('document') ?? '').split('/');
  const place = preview.place(organisation, Number(asked.get('source')));
  if (!place) return undefined;
  const { file, line, column } = place;
  return { ...place, editor: editorLink(resolve(folder, file), line, column) };
}

function listening(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      fail(isTaken ? new UserError(`Port ${port} is taken. Name another with --port.`) : error);
    });
    server.listen(port, '127.0.0.1', done);
  });
}
