const { readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

/**
 * Loads a CommonJS file with what V8 made of it when the same task was done before, which takes a third
 * off the start. Gives its exports, and how to keep what V8 has made of it by now. The file is written
 * with the function around it that Node would put there. V8 refuses what another version of it has made;
 * of other content, the first line of the file tells.
 *
 * Node's own `enableCompileCache` begins with 22.1, and keeps such things in a folder that others may
 * share; this keeps them beside the file, where only those can write who can change the file itself.
 * Where nothing can be written, nothing is kept.
 */
exports.load = (file, task) => {
  // One byte for each character: the bundle is ASCII, and V8 need not convert it.
  const source = readFileSync(file, 'latin1');
  const version = source.slice(0, source.indexOf('\n') + 1);
  const path = `${file}.${/^[a-z]+$/.test(task ?? '') ? task : 'other'}.cache`;
  const cachedData = contentOf(path, version);
  const script = new Script(source, { filename: file, cachedData });
  const module = { exports: {} };
  const run = script.runInThisContext();
  run.call(module.exports, module.exports, createRequire(file), module, file, dirname(file));
  const isKept = cachedData !== undefined && !script.cachedDataRejected;
  const keep = () => {
    if (!isKept) write(path, Buffer.concat([Buffer.from(version), script.createCachedData()]));
  };
  return { module: module.exports, keep };
};

function contentOf(path, version) {
  try {
    const whole = readFileSync(path);
    const isSame = whole.toString('latin1', 0, version.length) === version;
    return isSame ? whole.subarray(version.length) : undefined;
  } catch {
    return undefined;
  }
}

/** As a whole or not at all. */
function write(path, content) {
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch {
    rmSync(draft, { force: true });
  }
}
