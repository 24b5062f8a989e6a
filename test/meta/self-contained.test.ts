import { describe, expect, it } from 'vitest';
import { contentOf, filesBelow } from './sources.ts';

/** Written apart, so that this file does not name what it looks for. */
const OUTSIDE: readonly { what: string; pattern: RegExp }[] = [
  { what: 'a folder beside the project', pattern: new RegExp(`\\.\\./${'shared'}(?![.\\w-])`) },
  {
    what: 'a folder of one machine',
    pattern: new RegExp(`(^|[\\s"'\`(=])/(${'work'}|root)/`, 'm'),
  },
  { what: 'somebody’s home', pattern: new RegExp(`(^|[\\s"'\`(=])/(${'home'}|Users)/\\w`, 'm') },
  { what: 'a file address', pattern: new RegExp(`${'file'}:///\\w`) },
];

const BINARY = /\.(xlsx|ods|png|ico|woff2)$/;
const FILES = filesBelow('.').filter(
  (file) => !BINARY.test(file) && (!file.startsWith('dist/') || file === 'dist/README.md'),
);

const naming = (text: string) =>
  OUTSIDE.filter(({ pattern }) => pattern.test(text)).map(({ what }) => what);

describe('the project names nothing outside itself', () => {
  it('sees what it looks for', () => {
    expect(naming(`see ../${'shared'}/style.md`)).toEqual(['a folder beside the project']);
    expect(naming(`cd /${'work'}/main`)).toEqual(['a folder of one machine']);
    expect(naming(`'/${'home'}/someone'`)).toEqual(['somebody’s home']);
    expect(naming(`${'file'}:///etc`)).toEqual(['a file address']);
    expect(naming(`https://example.org/${'work'}/ and https://example.org/${'home'}/a`)).toEqual(
      [],
    );
  });

  it('looks at all files', () => {
    expect(FILES).toEqual(expect.arrayContaining(['package.json', '.ci/run', 'src/index.ts']));
  });

  it('in none of its files', () => {
    const found = FILES.flatMap((file) =>
      naming(contentOf(file)).map((what) => `${file}: ${what}`),
    );
    expect(found).toEqual([]);
  });

  it('locks packages by content, not by the host they came from', () => {
    const { packages } = JSON.parse(contentOf('package-lock.json')) as {
      packages: Record<string, { resolved?: string; integrity?: string; os?: string[] }>;
    };
    const installed = Object.entries(packages).filter(([path]) => path !== '');
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    // Builds for other systems may be listed without having been looked at.
    const unknown = installed.filter(([, { integrity, os }]) => !integrity && !os);
    expect(unknown).toEqual([]);
  });
});
