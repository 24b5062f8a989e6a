const IMPORT = /^import [^;]*;\n/gm;
const EXPORT = /^export (?=const|function|class)/gm;

/**
 * Modules as one script that a page runs from disk, where browsers load no modules: those that others
 * import come first. They share one scope, so no two may declare the same name.
 */
export const joinScripts = (modules: readonly string[]): string =>
  `(() => {\n'use strict';\n\n${modules
    .map((text) => text.replace(IMPORT, '').replace(EXPORT, '').trim())
    .join('\n\n')}\n})();\n`;
