import { createPageHost, type PageHost, type RunEvent } from "@standby/checks/page";
import type { CheckReport, ExerciseBundle, Files } from "@standby/contract";

/** What the tests find on the harness page. */
export interface Harness {
  readonly host: PageHost;
  readonly check: (exercise: ExerciseBundle, answer: Files) => Promise<CheckReport>;
  /** Every event of every run, and every input that the page handled meanwhile, in order. */
  readonly log: (RunEvent | { type: "input" })[];
}

const host = createPageHost({ runnerUrl: new URL("runner.js", document.baseURI).href });
const log: Harness["log"] = [];

document.addEventListener("keydown", () => log.push({ type: "input" }));
Object.assign(globalThis, {
  harness: {
    host,
    log,
    check: (exercise, answer) => host.check(exercise, answer, { onEvent: (event) => log.push(event) }),
  } satisfies Harness,
});
host.warm();
