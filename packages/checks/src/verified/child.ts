import { configureGlobal } from "fast-check";
import { giveSignsOfLife, serveJobs, watchBreath, type Emit } from "../lane/child.ts";
import type { LaneJob } from "../lane/lane.ts";
import { installPortableMath } from "../math/index.ts";
import { captureConsole, describe } from "../run/console.ts";
import { markOwnErrors } from "../run/own-errors.ts";
import { removeReach } from "../run/reach.ts";
import { runSession } from "../run/session.ts";
import { prepareVitest } from "../run/vitest.ts";
import { BUDGETS } from "../budgets.ts";
import { cutOffFor, endAtLimits, isLimit } from "./limits.ts";
import { openAnswer } from "./answer.ts";
import { provideModules } from "./modules.ts";

type Addresses = Readonly<Record<string, string>>;
/** The addresses of the libraries, by specifier, as the answer finds them and as the checks do. */
const [forAnswer, forChecks] = [process.argv[2], process.argv[3]].map(
  (text) => JSON.parse(text ?? "{}") as Addresses,
);
const libraries = new Map(Object.entries(forAnswer ?? {}));
const trusted = new Map(Object.entries({ ...forAnswer, ...forChecks }));

let emitNow: Emit = () => {};
let budgetsNow = BUDGETS;
const print = (level: "log" | "info" | "warn" | "error" | "debug", text: string): boolean => {
  emitNow({ type: "console", line: { check: null, level, text } });
  return true;
};

installPortableMath();
prepareVitest(BUDGETS.checkMs);
Object.assign(Error, { stackTraceLimit: 100 });
captureConsole(print);
markOwnErrors();
removeReach();

const breath = watchBreath();

async function run(job: LaneJob, send: Emit): Promise<void> {
  const emit = endAtLimits(send, job.budgets);
  emitNow = emit;
  budgetsNow = job.budgets;
  configureGlobal({ seed: job.seed, includeErrorInReport: false });
  const answer = await openAnswer(job.modules, libraries, {
    deadline: () => breath.heldMs() > job.budgets.silenceMs,
    onConsole: (level, values) => void print(level, describe(values)),
    onCutOff: (reason) => emit(cutOffFor(reason.name, job.budgets)),
  });
  const modules = provideModules(job.modules, trusted);
  // The run's clock begins here: what came before was the host's own work.
  emit({ type: "alive" });
  try {
    const importChecks = async (): Promise<unknown> => {
      for (const path of answer.entries) modules.provide(path, await answer.load(path));
      return modules.importChecks();
    };
    await runSession({ importChecks, locate: modules.locate, checkMs: job.budgets.checkMs, emit });
  } finally {
    modules.dispose();
    answer.dispose();
  }
}

// The first realm of a process takes longest; no answer should wait for it.
const rehearsal = await openAnswer([], libraries, { deadline: () => false, onConsole: () => {} });
rehearsal.dispose();
// A timer of the answer that is ended by its realm throws where nobody waits for it.
process.on("uncaughtException", (error) => {
  if (isLimit(error.name)) emitNow(cutOffFor(error.name, budgetsNow));
});
// The checks' libraries may record what they saw; the answer is in another realm, and has no such name.
Object.defineProperty(globalThis, "standby record", {
  value: (text: string): void => emitNow({ type: "recording", text }),
});
giveSignsOfLife();
serveJobs(run);
