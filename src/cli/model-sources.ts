import { readdirSync, readFileSync } from 'node:fs';
import type { ModelSources } from '../app/explain-field.ts';

/** The model as it stands in `src/`, which the package contains: its comments are the help of fields. */
export const modelSources: ModelSources = () => {
  const folder = new URL('../../src/model/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
};
