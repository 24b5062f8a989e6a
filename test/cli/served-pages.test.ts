import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servedPages } from '../../src/cli/served-pages.ts';
import { temporaryFolder } from './ropa.ts';

const server = createServer(({ url }, response) => {
  response.writeHead(url === '/privacy' ? 200 : 404).end('<p>Served</p>');
});
let address: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

it('reads addresses, files, and the pages of folders in a fixed order', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'b'));
  for (const file of ['b/z.htm', 'a.html', 'style.css']) writeFileSync(join(folder, file), file);
  const file = join(folder, 'style.css');
  const pages = await servedPages([`${address}/privacy`, folder, file]);
  expect(pages).toEqual([
    { where: `${address}/privacy`, html: '<p>Served</p>' },
    { where: join(folder, 'a.html'), html: 'a.html' },
    { where: join(folder, 'b/z.htm'), html: 'b/z.htm' },
    { where: file, html: 'style.css' },
  ]);
});

it('says what cannot be read', async () => {
  await expect(servedPages([`${address}/none`])).rejects.toThrow(
    `${address}/none cannot be read: it answers 404.`,
  );
  await expect(servedPages(['http://none.invalid/'])).rejects.toThrow(
    'http://none.invalid/ cannot be read: ',
  );
});
