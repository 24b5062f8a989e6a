#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { load } = require('./load.js');

// The V8 of Node 20 optimises soon what runs often, on another processor, which the compiler needs as
// much. That a function has to run eight times as long for it saves a tenth of a check. Later ones have
// no such setting, nor the need of it. A preview goes on for hours.
if (process.version.startsWith('v20.') && process.argv[2] !== 'dev') {
  setFlagsFromString('--interrupt-budget=540672');
}

const bundle = join(__dirname, '../lib/bundle/main.cjs');
if (existsSync(bundle)) {
  const { module, keep } = load(bundle, process.argv[2]);
  module.main(process.argv).then(() => {
    // A command line that was refused has run little of the program.
    if (process.exitCode !== 2) keep();
    // Node would first collect the garbage of all that was read, and take apart the rest.
    process.exit();
  });
} else {
  process.stderr.write('ropa: it is not compiled: lib/ is missing. Run npm run compile first.\n');
  process.exitCode = 2;
}
