import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { BIN, CLEAN, ROOT, ropa } from '../ropa.ts';

it('serves until it is ended, and says where', async () => {
  const args = [BIN, 'dev', '--registry', CLEAN, '--port', '0', '--lang', 'en'];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [said] = await once(child.stdout, 'data');
    const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(said)) ?? [];
    expect(String(said)).toBe(`Preview: ${address} (Ctrl+C ends it)\n`);
    expect((await fetch(address)).status).toBe(200);
  } finally {
    child.kill();
    await once(child, 'exit');
  }
});

it('says in one line what cannot be', () => {
  expect(ropa(['dev', '--registry', 'nowhere'])).toMatchObject({
    stderr: 'ropa: There is no folder nowhere. Name the registry with --registry.\n',
    code: 2,
  });
  expect(ropa(['dev', '--port', '70000'])).toMatchObject({
    stderr: 'ropa: “70000” is not a port. --port is a number from 0 to 65535.\n',
    code: 2,
  });
});
