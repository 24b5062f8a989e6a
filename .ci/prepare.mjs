// Compiles after an installation from git. One for all users (`npm install --global`, as pre-commit
// does it) prepares the checkout without what it depends on: then that is installed first.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const npm = (...args) =>
  execFileSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, npm_config_global: 'false', npm_config_location: 'project' },
  });

if (!existsSync(`${root}/node_modules/typescript`)) {
  npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
}
npm('run', 'compile');
