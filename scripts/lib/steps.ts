/** One thing that `npm run verify` holds the repository against. */
export interface Step {
  readonly name: string;
  /** Gives the exit code. */
  readonly run: () => Promise<number>;
  /** What to do where it fails. */
  readonly remedy: string;
}

/** Runs the steps in order, each with its time, and stops at the first that fails; gives the exit code. */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  for (const { name, run, remedy } of steps) {
    console.log(`\n== ${name}`);
    const start = performance.now();
    const code = await run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`== ${name}: ${code === 0 ? "good" : "failed"}, ${seconds} s`);
    if (code !== 0) {
      console.log(`What to do: ${remedy}`);
      return code;
    }
  }
  return 0;
}
