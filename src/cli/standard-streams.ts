import { fstatSync, writeSync } from 'node:fs';
import type { Output } from './terminal.ts';

/** Files and pipes take what is written at once; a terminal may want to be told first how wide it is. */
function isPlain(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() || stats.isFIFO() || stats.isSocket();
  } catch {
    return false;
  }
}

/** Whether somebody stopped reading: `ropa check | head`. They know best. */
const isUnread = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EPIPE';

/**
 * A standard stream of this process. Node's own, and all that it loads for it, is asked for only on a
 * terminal, or where a pipe takes no more for now.
 */
class StandardStream implements Output {
  readonly #descriptor: 1 | 2;
  #stream: NodeJS.WriteStream | undefined;
  #isPlain: boolean | undefined;
  #failure: Error | undefined;

  constructor(descriptor: 1 | 2) {
    this.#descriptor = descriptor;
  }

  get isTTY(): boolean {
    return !this.isPlain && Boolean(this.#own().isTTY);
  }

  get columns(): number {
    return this.isPlain ? 0 : this.#own().columns;
  }

  private get isPlain(): boolean {
    this.#isPlain ??= isPlain(this.#descriptor);
    return this.#isPlain;
  }

  /** Throws if it is known at once that it cannot be written; that somebody stopped reading is no error. */
  write(text: string): void {
    try {
      const rest = this.#stream || !this.isPlain ? text : this.#writeNow(Buffer.from(text));
      if (rest.length > 0) this.#own().write(rest);
    } catch (error) {
      throw this.#named(error);
    }
  }

  /** Settles when all is written. Fails if it could not be. */
  async flushed(): Promise<void> {
    const stream = this.#stream;
    if (stream) await new Promise((done) => stream.write('', done));
    if (this.#failure) throw this.#named(this.#failure);
  }

  /** The error of a system that does not say which file it means. */
  #named(error: unknown): unknown {
    const path = this.#descriptor === 1 ? 'Standard output' : 'Standard error';
    return error instanceof Error ? Object.assign(error, { path }) : error;
  }

  /** Writes what can be written now, and gives the rest. */
  #writeNow(bytes: Buffer): Buffer {
    let start = 0;
    while (start < bytes.length) {
      try {
        start += writeSync(this.#descriptor, bytes, start);
      } catch (error) {
        if (isUnread(error)) return bytes.subarray(bytes.length);
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
        break;
      }
    }
    return bytes.subarray(start);
  }

  #own(): NodeJS.WriteStream {
    if (!this.#stream) {
      this.#stream = this.#descriptor === 1 ? process.stdout : process.stderr;
      this.#stream.on('error', (error) => {
        if (isUnread(error)) process.exit();
        this.#failure = error;
      });
    }
    return this.#stream;
  }
}

/** What a command was asked for. */
export const stdout = new StandardStream(1);

/** What stood in its way. */
export const stderr = new StandardStream(2);
