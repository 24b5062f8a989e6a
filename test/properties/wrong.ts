import fc from 'fast-check';
import { CANARY } from '../mutations/change.ts';

/** What would show that it was run. */
const RUN = `globalThis.${CANARY} = true`;

/** Expressions that may not stand in a registry, or not there. */
export const wrong: fc.Arbitrary<string> = fc.constantFrom(
  ...["''", "' '", "'none'", '[]', '{}', '0', '-1', '1e999', 'true', 'null', 'undefined', 'NaN'],
  ...["'controllers'", "'Consent'", "'FRA'", "'2026-02-30'", "'0 years'", "'three years'", "'fr'"],
  ...['gap()', 'gap({})', "gap({ question: '?' })", "gap({ question: '', stated: '{x}' })"],
  ...["{ en: 'x' }", "{ fr: 'x', de: 'y' }", 'unknown', 'unknown.name', 'Object', 'toString'],
  ...["activity({ id: 'x' })", "recipient({ id: 'send', kind: 'internal' })", 'activity'],
  ...[`(${RUN})`, `(() => { ${RUN}; })()`, `eval('${RUN}')`, `\`\${${RUN}}\``, 'process.exit(9)'],
  ...[`{ get id() { ${RUN}; return 'x'; } }`, `{ set id(x) { ${RUN}; } }`, `{ [${RUN}]: 1 }`],
  ...[`{ toJSON() { ${RUN}; } }`, `{ __proto__: { id: 'x' } }`, `new (class { x = ${RUN} })()`],
  ...['{ ...unknown }', '[...unknown]', '[, 1]', "'x' as any", "<any>'x'", '1 + 1', "'x'!"],
  ...[
    'await 0',
    'function () {}',
    '/x/',
    '1n',
    '@x',
    "import('node:fs')",
    "require('fs')",
    '}',
    '(',
  ],
);
