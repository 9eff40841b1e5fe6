import { createPageHost, openFrame, type PageHost, type RunEvent } from "@standby/checks/page";
import type { CheckReport, ExerciseBundle, Files } from "@standby/contract";

/** What the tests find on the harness page. */
export interface Harness {
  readonly host: PageHost;
  readonly check: (exercise: ExerciseBundle, answer: Files) => Promise<CheckReport>;
  /** Starts one more worker and waits until it is ready. */
  readonly start: () => Promise<void>;
  /** Every event of every run, and every input that the page handled meanwhile, in order. */
  readonly log: (RunEvent | { type: "input" })[];
}

const runnerUrl = new URL("runner.js", document.baseURI).href;
const host = createPageHost({ runnerUrl });
const frame = openFrame(runnerUrl);
const log: Harness["log"] = [];

document.addEventListener("keydown", () => log.push({ type: "input" }));
Object.assign(globalThis, {
  harness: {
    host,
    log,
    start: async () => {
      const opened = await frame;
      opened.end(await opened.spawn(10_000));
    },
    check: (exercise, answer) => host.check(exercise, answer, { onEvent: (event) => log.push(event) }),
  } satisfies Harness,
});
host.warm();
