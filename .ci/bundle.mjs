// Puts what `ropa` needs at every start into a few files: hundreds of small ones take Node longer to
// load than a small registry takes to check. The single files stay what others import.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const lib = fileURLToPath(new URL('../lib', import.meta.url));
rmSync(`${lib}/bundle`, { recursive: true, force: true });
await build({
  entryPoints: [`${lib}/cli/main.js`],
  // As deep as the files that it is made of: some of them look for others by their own place.
  outdir: `${lib}/bundle`,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
  // Half as much for each start to read; names stay, for reports of bugs.
  minifyWhitespace: true,
  // Large, and not needed at every start.
  external: [
    ...[
      'csv-stringify',
      'handlebars',
      'hucre',
      'marked',
      'sanitize-html',
      'ts-morph',
      'typescript',
    ],
  ],
  // What is CommonJS inside still asks for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
