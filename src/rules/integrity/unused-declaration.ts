import { contentsOf, declarationsIn, defineRule, nameOf } from '../../check/index.ts';
import type { Kind, Path } from '../../model/index.ts';

const USED_BY_NOBODY: readonly Kind[] = ['organisation', 'activity', 'notice'];

/**
 * A record holds what is in use. Art. 5(2) GDPR. Silent while any declaration is left out, since that
 * one may use what would seem unused. Activities and notices are used by nobody.
 */
export const unusedDeclaration = defineRule({
  id: 'integrity/unused-declaration',
  severity: 'info',
  articles: ['Art. 5(2) GDPR'],
  title: 'Everything that is declared is used.',
  help: 'Use it where it belongs, or remove it.',
  messages: { unused: 'Nothing uses “{declaration}”.' },
  check: ({ registry, leftOut, report }) => {
    if (leftOut.size > 0) return;
    const unused = new Map<object, Path>();
    for (const { kind, value, path } of declarationsIn(registry)) {
      if (!USED_BY_NOBODY.includes(kind)) unused.set(value, path);
    }
    for (const { value } of declarationsIn(registry)) {
      // Most registries use all that they declare in their first activities.
      if (unused.size === 0) return;
      for (const used of contentsOf(value, registry).references) unused.delete(used);
    }
    for (const [value, path] of unused) {
      report([...path, 'id'], 'unused', { declaration: nameOf(value) });
    }
  },
});
