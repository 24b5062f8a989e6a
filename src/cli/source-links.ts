import { relative, resolve, sep } from 'node:path';
import type { ReportOptions } from '../report/options.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Addresses below `linkBase`, if that is given; else of the commit that is checked, on GitHub or GitLab;
 * elsewhere links are relative.
 */
export function sourceLinks(
  environment: Environment,
  folder: string,
  linkBase?: string,
): ReportOptions['linkTo'] {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_WORKSPACE } = environment;
  const { CI_PROJECT_URL, CI_COMMIT_SHA, CI_PROJECT_DIR } = environment;
  const isGithub = Boolean(GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_SHA);
  const isGitlab = !isGithub && Boolean(CI_PROJECT_URL && CI_COMMIT_SHA);
  const fromCi = isGithub
    ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/`
    : isGitlab
      ? `${CI_PROJECT_URL}/-/blob/${CI_COMMIT_SHA}/`
      : '';
  const base = linkBase?.replace(/\/*$/, '/') ?? fromCi;
  const top = (isGithub ? GITHUB_WORKSPACE : isGitlab ? CI_PROJECT_DIR : undefined) ?? folder;

  return (file, line, endLine) => {
    const path = relative(top, resolve(folder, file)).split(sep).map(encodeURIComponent).join('/');
    const last = endLine === line ? '' : `-${base.includes('/-/') ? '' : 'L'}${endLine}`;
    return `${base}${path}#L${line}${last}`;
  };
}
