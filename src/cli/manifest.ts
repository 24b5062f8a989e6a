import { readFileSync } from 'node:fs';

interface Manifest {
  version: string;
  bugs?: string | { url?: string };
}

const read = () =>
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Manifest;

/** The version of this package. */
export const version = (): string => read().version;

/** Where bugs are reported. */
export function reportTo(): string {
  const { bugs } = read();
  const url = typeof bugs === 'string' ? bugs : bugs?.url;
  return url ?? 'an issue in the repository from which you have ropa.';
}
