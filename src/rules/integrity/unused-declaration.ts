import { declarationsIn, defineRule, nameOf, referencesIn } from '../../check/index.ts';

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
    const declarations = [...declarationsIn(registry)];
    const used = new Set(declarations.flatMap(({ value }) => [...referencesIn(value)]));
    for (const { kind, value, path } of declarations) {
      if (kind === 'organisation' || kind === 'activity' || kind === 'notice') continue;
      if (!used.has(value)) report([...path, 'id'], 'unused', { declaration: nameOf(value) });
    }
  },
});
