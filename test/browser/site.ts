import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** The folder of the site that was built for these tests. */
export const dist: string = inject('dist');

const filesLike = (pattern: RegExp): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file))
    .sort();

/** Every page that stands alone, by its path in `dist`. */
export const pages: readonly string[] = filesLike(
  /\.page\.html$|register\.\w+\.html$|^index\.html$|^rules\.\w+\.html$/,
);

/** Every notice as websites embed it. */
export const fragments: readonly string[] = filesLike(/notices.[a-z-]+\.\w+\.html$/);

export const fileOf = (page: string): string => join(dist, page);
