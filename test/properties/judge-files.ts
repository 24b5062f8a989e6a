import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type CheckedOrganisation, judge } from '../../src/app/judge.ts';
import { type Finding, tidy } from '../../src/check/index.ts';
import { validate } from '../../src/check/validate.ts';
import * as ropa from '../../src/index.ts';
import { textsOf } from '../../src/messages/describe.ts';
import { LANGUAGES, textIn } from '../../src/model/index.ts';
import { filesOf, readOrganisation } from '../../src/read/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { CANARY } from '../mutations/change.ts';
import { assertInside } from '../mutations/inside.ts';
import { AS_OF } from '../mutations/show.ts';
import { type Files, ORGANISATION } from './registries.ts';

/** A folder for one registry after the other. */
export function registryFolder() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ropa-properties-')));
  const registry = join(folder, 'registry');
  /** Puts these files in place of those that were there. */
  const write = (files: Files) => {
    rmSync(registry, { recursive: true, force: true });
    for (const [path, text] of Object.entries(files)) {
      const file = join(registry, ORGANISATION, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  };
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { folder, registry, write, remove };
}

/** A check without the compiler, of files in the order that `sort` gives them. */
export function judgeFiles(
  registry: string,
  sort = (files: string[]) => files,
): CheckedOrganisation {
  const listed = filesOf(registry, ORGANISATION);
  const inOrder = { ...listed, files: sort([...listed.files]) };
  const reading = readOrganisation(registry, ORGANISATION, ropa, inOrder);
  const judged = judge(reading, validate, { asOf: AS_OF });
  return { ...judged, findings: tidy(judged.findings) };
}

/** Throws if something was run, lies outside its file, or cannot be said. */
export function assertSound(findings: readonly Finding[]): void {
  if (CANARY in globalThis) throw new Error('Something was run.');
  assertInside(findings);
  for (const finding of findings) assertSayable(finding);
}

/** That a rule has the message in every language, and the finding all that fills it. */
function assertSayable({ rule: id, message, data, related = [] }: Finding): void {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  const said = [{ message, data }, ...related.map((one) => ({ data: {}, ...one }))];
  for (const one of said) {
    if (one.message === undefined) continue;
    for (const language of LANGUAGES) {
      const template = textsOf(rule, language).messages[one.message];
      if (template === undefined) throw new Error(`${id} has no message ${one.message}.`);
      for (const [, name = ''] of template.matchAll(/\{(\w+)\}/g)) {
        const value = Object.hasOwn(one.data, name) ? one.data[name] : undefined;
        if (value === undefined || typeof textIn(value, language) !== 'string') {
          throw new Error(`${id} says nothing for {${name}} of ${one.message} in ${language}.`);
        }
      }
    }
  }
}
