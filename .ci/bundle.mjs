// Puts the program into one file: hundreds of small ones take Node longer to load than a small registry
// takes to check. The single files stay what others import.
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// To run other programs is a large part of Node; commander loads it for something that is not used here.
const whenAsked = {
  name: 'when-asked',
  setup({ onLoad, onResolve }) {
    const contents =
      "Object.defineProperty(exports, 'spawn', { get: () => require('node:child_process').spawn });";
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: 'spawn', namespace: 'when-asked' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'when-asked' }, () => ({ contents }));
  },
};

const lib = fileURLToPath(new URL('../lib', import.meta.url));
const bundled = await build({
  entryPoints: [`${lib}/cli/main.js`],
  write: false,
  plugins: [whenAsked],
  bundle: true,
  // Node starts a CommonJS program sooner, and takes only such a one with what V8 made of it before.
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
  // Half as much for each start to read; names stay, for reports of bugs.
  minifyWhitespace: true,
  define: { 'import.meta.url': '__url' },
  banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
  // Large, and not needed at every start.
  external: [
    ...['csv-stringify', 'fflate', 'handlebars', 'htmlparser2', 'hucre', 'marked'],
    ...['sanitize-html', 'ts-morph', 'typescript'],
  ],
});
const [output] = bundled.outputFiles;
// In ASCII alone, which V8 takes as it is: `bin/load.js` reads a byte for a character. The bundler escapes
// what stands in strings; patterns and tagged templates mean the same with escapes.
const text = output.text.replace(
  /[^\0-\x7f]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
);
// Tells this content from any other, for what is kept beside it (`bin/load.js`).
const version = createHash('sha256').update(text).digest('base64url');
// As deep as the files that it is made of: some of them look for others by their own place.
const folder = `${lib}/bundle`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
// In the function that Node would put around it: `bin/load.js` takes the file as it is. The first line is
// as long as a number of words of the processor, so that what is kept under it begins with one.
const line = `// ${version}`.padEnd(63);
const program = `(function(exports,require,module,__filename,__dirname){${text}})`;
writeFileSync(`${folder}/main.cjs`, `${line}\n${program}\n`);
