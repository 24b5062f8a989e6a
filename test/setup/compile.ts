import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Compiles `lib/` once, for the tests that run the tool as its users do. */
export default function compileOnce(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
}
