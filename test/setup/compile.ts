import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Compiles `lib/` once, for the tests that run the tool as its users do. */
export default function compileOnce(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  execFileSync('npm', ['run', '--silent', 'compile'], { cwd: root, stdio: 'inherit' });
}
