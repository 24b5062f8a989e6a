import { existsSync, readdirSync } from 'node:fs';
import type { Declared, Language, Registry } from '../../../src/model/index.ts';
import { FIXTURES, load } from './load.ts';

interface OneNotice {
  readonly name: string;
  readonly registry: Registry;
  readonly notice: Declared<'notice'>;
  readonly language: Language;
}

const real = existsSync('registry')
  ? readdirSync('registry', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  : [];

/** The invented registries, and those of this repository. */
export const registries: readonly Registry[] = [
  load(FIXTURES, 'lumen'),
  load(FIXTURES, 'bare'),
  ...real.map(({ name }) => load('registry', name)),
];

/** Every notice of these in each of its languages. */
export const everyNotice: readonly OneNotice[] = registries.flatMap((registry) =>
  registry.notices.flatMap((notice) =>
    (notice.languages ?? registry.organisation.languages).map((language) => ({
      name: `${registry.organisation.id}, ${notice.id}, ${language}`,
      registry,
      notice,
      language,
    })),
  ),
);
