import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceLinks } from '../../src/cli/source-links.ts';

const TOP = join('/', 'project');
const GITHUB = {
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_REPOSITORY: 'a/b',
  GITHUB_SHA: 'f00',
  GITHUB_WORKSPACE: TOP,
};
const GITLAB = {
  CI_PROJECT_URL: 'https://gitlab.example/a/b',
  CI_COMMIT_SHA: 'f00',
  CI_PROJECT_DIR: TOP,
};

describe('sourceLinks', () => {
  it('leads to the lines of the commit', () => {
    const github = sourceLinks(GITHUB, TOP);
    expect(github('a b/é.ts', 3, 5)).toBe(
      'https://github.example/a/b/blob/f00/a%20b/%C3%A9.ts#L3-L5',
    );
    expect(github('a.ts', 3, 3)).toBe('https://github.example/a/b/blob/f00/a.ts#L3');
    expect(sourceLinks(GITLAB, TOP)('a.ts', 3, 5)).toBe(
      'https://gitlab.example/a/b/-/blob/f00/a.ts#L3-5',
    );
  });

  it('starts from the top of the repository, wherever ropa runs', () => {
    expect(sourceLinks(GITHUB, join(TOP, 'sub'))('a.ts', 1, 1)).toBe(
      'https://github.example/a/b/blob/f00/sub/a.ts#L1',
    );
  });

  it('starts from the address that is given, whatever the environment says', () => {
    for (const base of ['https://git.example/a/blob/main', 'https://git.example/a/blob/main/']) {
      expect(sourceLinks({}, TOP, base)('x/a.ts', 3, 5)).toBe(
        'https://git.example/a/blob/main/x/a.ts#L3-L5',
      );
      expect(sourceLinks(GITHUB, join(TOP, 'sub'), base)('a.ts', 3, 3)).toBe(
        'https://git.example/a/blob/main/sub/a.ts#L3',
      );
    }
  });

  it('is relative elsewhere', () => {
    expect(sourceLinks({}, TOP)('x/a.ts', 3, 5)).toBe('x/a.ts#L3-L5');
  });
});
