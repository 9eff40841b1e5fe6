/** Saves a little after the last change. */
export interface Autosave {
  /** Something changed: save soon, and no later than `delayMs` after the first unsaved change. */
  schedule(): void;
  /** Saves now, if anything is unsaved. */
  flush(): void;
  /** Whether a change waits to be saved. */
  pending(): boolean;
  /** Forgets an unsaved change. */
  cancel(): void;
}

/** The timers that an autosave needs. */
export interface Timers {
  set(work: () => void, ms: number): unknown;
  clear(timer: unknown): void;
}

const browserTimers: Timers = {
  set: (work, ms) => setTimeout(work, ms),
  clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/** Makes an autosave that calls `save` at most once in `delayMs`, so that steady typing is saved too. */
export function createAutosave(save: () => void, delayMs = 250, timers: Timers = browserTimers): Autosave {
  let timer: unknown = null;
  const stop = (): void => {
    if (timer !== null) timers.clear(timer);
    timer = null;
  };
  const flush = (): void => {
    if (timer === null) return;
    stop();
    save();
  };
  return {
    schedule() {
      timer ??= timers.set(flush, delayMs);
    },
    flush,
    pending: () => timer !== null,
    cancel: stop,
  };
}
