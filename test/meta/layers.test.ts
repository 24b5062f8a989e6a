import { describe, expect, it } from 'vitest';
import { contentOf, importsOf, SOURCES } from './sources.ts';

/** What each folder of `src/` may import beside itself. A layer only imports from those above it. */
const LAYERS = {
  law: [],
  model: ['law'],
  dsl: ['model'],
  index: ['dsl', 'model'],
  read: ['model'],
  check: ['law', 'model'],
  rules: ['law', 'model', 'check'],
  messages: ['model', 'check'],
  render: ['law', 'model'],
  report: ['law', 'model', 'check', 'messages'],
  app: ['law', 'model', 'dsl', 'index', 'read', 'check', 'rules', 'messages', 'render', 'report'],
  cli: ['model', 'read', 'check', 'rules', 'messages', 'report', 'app'],
  site: ['model', 'app'],
} as const satisfies Record<string, readonly string[]>;

type Layer = keyof typeof LAYERS;
const ORDER = Object.keys(LAYERS) as Layer[];
const FOLDERS = ORDER.filter((layer) => layer !== 'index');
const allowed = (layer: Layer): readonly string[] => LAYERS[layer];

/** `src/model/text.ts` is of the layer `model`, `src/index.ts` of the layer `index`. */
const layerOf = (file: string) => file.split('/')[1]?.replace(/\.ts$/, '') as Layer;

/** Folders whose files may touch disk or process, and the single files elsewhere that may. */
const IMPURE = /^src\/(read|cli|site|app\/write[\w-]*\.ts)/;
const PURE_MODULES = ['node:crypto', 'node:path', 'node:url', 'node:util'];

const edges = SOURCES.flatMap((from) => importsOf(from).map((one) => ({ from, ...one })));

describe('layers', () => {
  it('is ordered: no layer allows one that stands below it', () => {
    for (const layer of ORDER) {
      const above = ORDER.slice(0, ORDER.indexOf(layer));
      expect(above, layer).toEqual(expect.arrayContaining([...allowed(layer)]));
    }
  });

  it('has every folder of src/ in the table', () => {
    expect(ORDER).toEqual(expect.arrayContaining([...new Set(SOURCES.map(layerOf))]));
  });

  it('imports what exists, and only from the layers that the table allows', () => {
    expect(edges.length).toBeGreaterThan(SOURCES.length);
    const wrong = edges
      .filter(({ from, target }) => target && !isAllowed(from, target))
      .map(({ from, specifier }) => `${from} imports ${specifier}`);
    expect(wrong).toEqual([]);
  });

  it('touches disk and process only in read/, cli/, site/ and the writer', () => {
    const wrong = edges
      .filter(({ from }) => !IMPURE.test(from))
      .filter(({ specifier }) => specifier.startsWith('node:'))
      .filter(({ specifier }) => !PURE_MODULES.includes(specifier))
      .map(({ from, specifier }) => `${from} imports ${specifier}`);
    expect(wrong).toEqual([]);
  });

  it('is what biome.json says as well', () => {
    const said = new Map<string, string[]>();
    for (const { includes, linter } of JSON.parse(contentOf('biome.json')).overrides) {
      const [, layer] = /^src\/(\w+)\/\*\*$/.exec(includes.length === 1 ? includes[0] : '') ?? [];
      const patterns = linter.rules.style?.noRestrictedImports?.options.patterns;
      if (!layer || !patterns) continue;
      const [, denied = ''] = /^\*\*\/\{(.*)\}\/\*\*$/.exec(patterns[0].group[0]) ?? [];
      said.set(layer, denied.split(',').sort());
    }
    const meant = FOLDERS.map((layer) => {
      const denied = FOLDERS.filter((one) => one !== layer && !allowed(layer).includes(one));
      return [layer, denied.sort()] as const;
    });
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(meant));
  });
});

function isAllowed(from: string, target: string): boolean {
  if (!SOURCES.includes(target)) return /^(package\.json|templates\/)/.test(target);
  const [layer, wanted] = [layerOf(from), layerOf(target)];
  return layer === wanted || allowed(layer).includes(wanted);
}

describe('cycles', () => {
  it('has none, not even of types', () => {
    expect(cycles()).toEqual([]);
  });
});

/** The import cycles that a depth-first walk closes, each as the list of its files. */
function cycles(): string[] {
  const next = new Map(SOURCES.map((file) => [file, edges.filter(({ from }) => from === file)]));
  const [done, found] = [new Set<string>(), new Set<string>()];
  const visit = (file: string, trail: readonly string[]) => {
    const start = trail.indexOf(file);
    if (start >= 0) found.add([...trail.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const { target } of next.get(file) ?? []) if (target) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of SOURCES) visit(file, []);
  return [...found];
}
