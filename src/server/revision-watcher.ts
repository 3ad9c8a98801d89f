/** Knows which revision the graph is at, by asking the engine a little more often than once a second. */

export interface RevisionWatcher {
  /** The revision last seen; null where nothing was ever loaded or the engine has not answered yet. */
  readonly current: string | null;
  /** Why the engine did not answer the last time it was asked; null while it answers. */
  readonly failure: unknown;
  /** Asks the engine, after this call; never rejects. Callers that wait at the same time share one answer. */
  refresh(): Promise<string | null>;
  stop(): void;
}

export interface WatchOptions {
  readonly everyMilliseconds: number;
  readonly onChange: (revision: string | null) => void;
  readonly onFailure: (error: unknown) => void;
}

/** Two questions a second keep the promise that a new revision shows within one. */
export const WATCH_EVERY_MILLISECONDS = 400;

/** Starts watching. The timer never keeps the process alive, and never asks while an answer is outstanding. */
export function watchRevision(ask: () => Promise<string | null>, options: WatchOptions): RevisionWatcher {
  let current: string | null = null;
  let failure: unknown = null;
  let running: Promise<string | null> | null = null;
  let queued: Promise<string | null> | null = null;

  const askOnce = async (): Promise<string | null> => {
    try {
      const revision = await ask();
      failure = null;
      if (revision !== current) {
        current = revision;
        options.onChange(revision);
      }
    } catch (error) {
      if (failure === null) options.onFailure(error);
      failure = error;
    }
    return current;
  };
  const start = (): Promise<string | null> => {
    running = askOnce().finally(() => {
      running = null;
    });
    return running;
  };
  // An answer already on its way may be older than the caller's reason to ask: wait for it, then ask again, once for all.
  const refresh = (): Promise<string | null> => {
    if (!running) return start();
    queued ??= running.then(() => {
      queued = null;
      return start();
    });
    return queued;
  };

  const timer = setInterval(() => {
    if (!running) void start();
  }, options.everyMilliseconds);
  timer.unref();
  return {
    get current() {
      return current;
    },
    get failure() {
      return failure;
    },
    refresh,
    stop: () => clearInterval(timer),
  };
}
