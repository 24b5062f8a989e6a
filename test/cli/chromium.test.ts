import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/app/user-error.ts';
import { findChromium, type Machine } from '../../src/cli/chromium.ts';

const machine = (
  platform: Machine['platform'],
  programs: readonly string[],
  environment: Machine['environment'] = {},
): Machine => ({ platform, environment, isProgram: (path) => programs.includes(path) });

describe('findChromium', () => {
  it('takes the one that CHROMIUM names before any other', () => {
    const both = ['/usr/bin/chromium', '/opt/mine'];
    const environment = { CHROMIUM: '/opt/mine', PATH: '/usr/bin' };
    expect(findChromium(machine('linux', both, environment))).toBe('/opt/mine');
  });

  it('says so where CHROMIUM names none, and takes no other in its place', () => {
    const environment = { CHROMIUM: '/opt/none', PATH: '/usr/bin' };
    const find = () => findChromium(machine('linux', ['/usr/bin/chromium'], environment));
    expect(find).toThrow(
      new UserError('CHROMIUM names /opt/none, which is no program. Set it to a Chromium.'),
    );
  });

  it.each([
    ['linux', '/usr/bin/google-chrome', { PATH: '/bin:/usr/bin' }],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['darwin', '/opt/homebrew/bin/chromium', { PATH: '/opt/homebrew/bin' }],
    [
      'win32',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    ],
  ] as const)('finds one where it usually is, on %s: %s', (platform, path, environment) => {
    expect(findChromium(machine(platform, [path], environment))).toBe(path);
  });

  it('does not look where the search path is relative', () => {
    const relative = ['chromium', './chromium', 'bin/chromium'];
    expect(() => findChromium(machine('linux', relative, { PATH: '.:bin:' }))).toThrow(UserError);
  });

  it('says in one line what to do where there is none', () => {
    const find = () => findChromium(machine('linux', [], { PATH: '/usr/bin' }));
    expect(find).toThrow(
      new UserError(
        '--pdf needs Chromium, Chrome or Edge, and there is none here. Install one, or set CHROMIUM to its path.',
      ),
    );
  });
});
