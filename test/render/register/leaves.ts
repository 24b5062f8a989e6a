import { formatPath, kindOf, type Path } from '../../../src/model/index.ts';
import { declarationAt } from '../../../src/render/core/cursor.ts';

/** What no reader needs: ids that only lead to something, and what other words already say. */
const SILENT = [
  /^(?!activities)\w+\.[\w-]+\.id$/,
  /^organisation\.id$/,
  /\.purposes\[\d+\]\.id$/,
  // The organisation's own country is understood.
  /\blaw\[\d+\]\.country$/,
  // The day on which it was checked says it.
  /\.(participant|covered)$/,
  // Its contact, or the reason why there is none, says it.
  /^organisation\.dpo\.status$/,
  // How a notice speaks to people.
  /^dataSubjects\.[\w-]+\.address$/,
];

/** The paths of all words that a declaration says, and what it refers to. */
export function leavesOf(declared: { readonly id: string }): {
  paths: string[];
  references: { readonly id: string }[];
} {
  const at = declarationAt(declared);
  const references: { readonly id: string }[] = [];
  const visit = (value: unknown, path: Path): string[] => {
    if (kindOf(value) !== undefined && path.length > at.path.length) {
      references.push(value as { readonly id: string });
      return [];
    }
    if (value === 'by-data-subject') return [];
    if (typeof value !== 'object' || value === null || 'en' in value) return [formatPath(path)];
    const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
    return [...entries].flatMap(([step, part]) => visit(part, [...path, step]));
  };
  const paths = visit(at.value, at.path).filter((path) => !SILENT.some((one) => one.test(path)));
  return { paths, references };
}
