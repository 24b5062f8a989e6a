import { formatPath, type Path } from '../../model/index.ts';
import type { Engine } from '../core/engine.ts';
import { insertTraces } from './insert-traces.ts';

/** Data paths by number: the same path has the same number in every document and at every time. */
export class Traces {
  readonly #numbers = new Map<string, number>();
  readonly #paths: Path[] = [];
  /** Most paths are asked for again as the same object. */
  readonly #known = new WeakMap<Path, number>();

  numberOf(path: Path): number {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const name = formatPath(path);
    const number = this.#numbers.get(name) ?? this.#paths.push(path) - 1;
    this.#numbers.set(name, number);
    this.#known.set(path, number);
    return number;
  }

  pathOf(number: number): Path | undefined {
    return this.#paths[number];
  }
}

/**
 * An engine whose Markdown says within itself where each declared value comes from, so that the HTML
 * made of it says so too. The ranges that it gives are those of the Markdown without that.
 */
export const tracingEngine = (engine: Engine, traces: Traces): Engine => ({
  render: (template, view) => {
    const { markdown, sources } = engine.render(template, view);
    const numbered = sources.map(({ start, end, path }) => ({
      start,
      end,
      number: traces.numberOf(path),
    }));
    return { markdown: insertTraces(markdown, numbered), sources };
  },
});
