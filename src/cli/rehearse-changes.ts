import type { Preview } from '../app/preview.ts';

/** After so many rounds, what runs often has been compiled. */
const ROUNDS = 40;
/** Between two of them, so that whatever happens is dealt with. */
const PAUSE_MS = 50;
/** Who asks for something in a round waits for its end: where that takes longer, there are no more. */
const LONG_MS = 250;
/** For so long after a change, nothing is rehearsed. */
const QUIET_MS = 2000;

export interface Rehearsals {
  /** Begins again, or goes on, once it is quiet. */
  later(): void;
  stop(): void;
}

/**
 * Rehearses changes of the documents that pages show, while nobody waits for anything: the first changes
 * would take twice as long as later ones. Each kind of document is rehearsed for once.
 */
export function rehearseChanges(preview: Preview, shown: () => Iterable<string>): Rehearsals {
  const rounds = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  const next = () => {
    const id = [...shown()].find((one) => (rounds.get(kindOf(one)) ?? 0) < ROUNDS);
    if (id === undefined) return;
    const round = (rounds.get(kindOf(id)) ?? 0) + 1;
    const start = performance.now();
    preview.rehearse(id, round);
    const isLong = round > 1 && performance.now() - start > LONG_MS;
    rounds.set(kindOf(id), isLong ? ROUNDS : round);
    timer = setTimeout(next, PAUSE_MS);
  };
  const stop = () => clearTimeout(timer);
  return {
    later: () => {
      stop();
      timer = setTimeout(next, QUIET_MS);
    },
    stop,
  };
}

/** Notices are rendered by other code than registers. */
const kindOf = (id: string) => (id.includes('/register/') ? 'register' : 'notice');
