/** The limits of one run, in milliseconds, bytes and lines. They are shown to the learner. */
export interface Budgets {
  /** From the start of the run until every file has loaded. */
  readonly importMs: number;
  /** One check, its hooks included. */
  readonly checkMs: number;
  /** The whole run. */
  readonly runMs: number;
  /** How long a run may go without a sign of life; a busy loop gives none. */
  readonly silenceMs: number;
  /** Printed text, all checks together. */
  readonly outputBytes: number;
  /** Printed lines, all checks together. */
  readonly outputLines: number;
  /** Source text of an answer, all files together. */
  readonly sourceBytes: number;
}

/** The budgets of exercises without a simulation. */
export const BUDGETS: Budgets = {
  importMs: 2_000,
  checkMs: 5_000,
  runMs: 15_000,
  silenceMs: 3_000,
  outputBytes: 256 * 1024,
  outputLines: 2_000,
  sourceBytes: 512 * 1024,
};

/** The budgets of simulated exercises: one call runs hundreds of clusters, and gives no sign of life meanwhile. */
export const SIMULATED_BUDGETS: Budgets = { ...BUDGETS, checkMs: 30_000, runMs: 30_000, silenceMs: 8_000 };

/** Budgets of time, so many times as long: for a machine that does other things meanwhile. */
export function patient(budgets: Budgets, times: number): Budgets {
  const { importMs, checkMs, runMs, silenceMs } = budgets;
  return {
    ...budgets,
    importMs: importMs * times,
    checkMs: checkMs * times,
    runMs: runMs * times,
    silenceMs: silenceMs * times,
  };
}

/** The budgets for an exercise, by whether its checks run a simulation. */
export function budgetsFor(exercise: { readonly simulated: boolean }): Budgets {
  return exercise.simulated ? SIMULATED_BUDGETS : BUDGETS;
}
