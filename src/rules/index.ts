import type { Rule } from '../check/index.ts';
import { expired } from './acknowledgements/expired.ts';
import { unused } from './acknowledgements/unused.ts';
import { open } from './gaps/open.ts';
import { duplicateId } from './integrity/duplicate-id.ts';
import { unknownReference } from './integrity/unknown-reference.ts';
import { declarativeOnly } from './registry/declarative-only.ts';
import { doesNotCompile } from './registry/does-not-compile.ts';
import { invalidValue } from './registry/invalid-value.ts';
import { missingField } from './registry/missing-field.ts';
import { missingLanguage } from './registry/missing-language.ts';
import { organisation } from './registry/organisation.ts';
import { syntax } from './registry/syntax.ts';
import { unknownField } from './registry/unknown-field.ts';
import { unreadableFile } from './registry/unreadable-file.ts';

/** Every rule, in the order in which `ropa rules` lists them. */
export const RULES: readonly Rule[] = [
  unreadableFile,
  syntax,
  declarativeOnly,
  doesNotCompile,
  organisation,
  missingField,
  unknownField,
  invalidValue,
  missingLanguage,
  unknownReference,
  duplicateId,
  open,
  unused,
  expired,
];
