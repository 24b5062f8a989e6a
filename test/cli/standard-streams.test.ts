import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BIN, ROOT, temporaryFolder } from './ropa.ts';

const STREAMS = pathToFileURL(join(ROOT, 'lib/cli/standard-streams.js')).href;

/** A program that writes with the standard streams, and then says whether Node's own were loaded. */
const program = (body: string) => [
  '--input-type=module',
  '-e',
  `import { stderr, stdout } from ${JSON.stringify(STREAMS)};
   import { writeSync } from 'node:fs';
   ${body}
   await stdout.flushed();
   await stderr.flushed();
   const loaded = process.moduleLoadList.includes('NativeModule net');
   writeSync(2, JSON.stringify({ loaded }));
   process.exit();`,
];

/** The same, with a pipe to another program. */
function piped(body: string, reader: string) {
  const words = [process.execPath, ...program(body)];
  const command = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  return spawnSync('sh', ['-c', `${command} | ${reader}`], { encoding: 'utf8' });
}

/** The tool with these words of a shell. */
function inShell(words: string) {
  const command = `'${process.execPath}' '${BIN}' ${words}`;
  const { stderr, status } = spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8' });
  return { stderr, code: status };
}

const LONG = 'é'.repeat(200_000);

describe('the standard streams', () => {
  it('write all into a pipe, without what Node would load for it', () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      program(`stdout.write('é'.repeat(200_000)); stdout.write('.'); stderr.write('no ');`),
      { encoding: 'utf8' },
    );
    expect(stdout).toBe(`${LONG}.`);
    expect({ stderr, status }).toEqual({ stderr: 'no {"loaded":false}', status: 0 });
  });

  it('write all into a file', () => {
    const path = join(temporaryFolder(), 'out');
    const file = openSync(path, 'w');
    const body = `stdout.write('é'.repeat(200_000)); stdout.write([stdout.isTTY, stdout.columns].join());`;
    const { stderr } = spawnSync(process.execPath, program(body), {
      stdio: ['ignore', file, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(file);
    expect(readFileSync(path, 'utf8')).toBe(`${LONG}false,0`);
    expect(stderr).toBe('{"loaded":false}');
  });

  it('wait for whoever reads slowly from a pipe that takes no more for now', () => {
    // As another program that shares the pipe may have set it.
    const body = `process.stdout._handle.setBlocking(false); stdout.write('x'.repeat(1_000_000));`;
    expect(piped(body, '(sleep 0.3; wc -c)').stdout.trim()).toBe('1000000');
  });

  it.runIf(existsSync('/dev/full'))('say it where nothing can be written any more', () => {
    const { stderr, code } = inShell('check --registry test/fixtures/cli/clean > /dev/full');
    expect({ stderr, code }).toEqual({
      stderr: 'ropa: Standard output cannot be used: the disk is full. Free some space.\n',
      code: 2,
    });
  });

  it('are silent where nobody reads on', () => {
    const body = `stdout.write('x'.repeat(1_000_000)); stdout.write('y');`;
    const { stdout, stderr } = piped(body, 'head -c 1');
    expect({ stdout, stderr }).toEqual({ stdout: 'x', stderr: '{"loaded":false}' });
  });
});
