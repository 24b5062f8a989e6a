import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { PublishedNotice } from '../app/publish.ts';
import { moduleOf, typesOf } from './notice-module.ts';
import { type OpenRegistry, openRegistry, type RopaOptions } from './open-registry.ts';

export interface VitePluginOptions extends RopaOptions {
  /**
   * Where to write the types of the modules, so that a notice that does not exist does not compile;
   * from the root of the site. Without it `ropa-env.d.ts`; `false` for none.
   */
  types?: string | false;
}

const PREFIX = 'ropa:';
/** By the convention of Rollup, what starts so belongs to a plugin. */
const OWN = '\0ropa:';

/**
 * Notices as modules: `import notice from 'ropa:oo2/privacy?lang=fr'`, and `ropa:ropa.css` for the
 * styles. A build stops on a finding of severity error; in development it covers the page, and what
 * changes in the registry reaches the page at once.
 */
export function ropa(options: VitePluginOptions = {}): Plugin {
  let root = process.cwd();
  let opened: Promise<OpenRegistry> | undefined;
  const folderOf = () => resolve(root, options.registry ?? 'registry');
  const open = () => {
    opened ??= openRegistry({ ...options, registry: folderOf() });
    return opened;
  };
  return {
    name: 'ropa',
    configResolved(config) {
      root = config.root;
    },
    async buildStart() {
      opened = undefined;
      const { publication } = await open();
      if (options.types === false) return;
      const file = resolve(root, options.types ?? 'ropa-env.d.ts');
      const types = typesOf(publication);
      if (!existsSync(file) || readFileSync(file, 'utf8') !== types) writeFileSync(file, types);
    },
    configureServer(server) {
      server.watcher.add(folderOf());
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(OWN)) return undefined;
      const { publication, errors, files } = await open();
      for (const file of files) this.addWatchFile(file);
      const [first] = errors;
      if (first) {
        const { file, line, column } = first;
        const message = errors.map((one) => one.message).join('\n');
        this.error({ message, id: file, loc: { file, line, column: column - 1 } });
      }
      const module = moduleOf(publication, id.slice(OWN.length));
      if ('problem' in module) this.error(module.problem);
      return { code: module.code, map: null };
    },
    hotUpdate({ file, modules }) {
      if (!resolve(file).startsWith(folderOf() + sep)) return undefined;
      opened = undefined;
      const graph = this.environment.moduleGraph;
      const ours = [...graph.idToModuleMap.values()].filter(({ id }) => id?.startsWith(OWN));
      for (const one of ours) graph.invalidateModule(one);
      return [...modules, ...ours];
    },
  };
}

/** What a module of a notice exports, and its default is. */
export type NoticeExports = Pick<
  PublishedNotice,
  'key' | 'language' | 'title' | 'version' | 'updated' | 'html' | 'data'
>;
