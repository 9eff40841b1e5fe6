import type { RunnerTestFile } from "vitest";
import type { SessionEvent } from "./events.ts";
import { stateOf, toFailure, type PrintedError } from "./failures.ts";
import type { Locate } from "./stack.ts";
import { runWithVitest, type VitestTest } from "./vitest.ts";

/** One run of one file of checks, in the realm of the checks. */
export interface Session {
  /** Imports the file of checks, which imports the answer. */
  readonly importChecks: () => Promise<unknown>;
  readonly locate: Locate;
  readonly checkMs: number;
  readonly emit: (event: SessionEvent) => void;
}

/** Runs the checks and tells what happens as it happens; resolves when the last event is out. */
export async function runSession({ importChecks, locate, checkMs, emit }: Session): Promise<void> {
  const told = new Set<string>();
  const finish = (test: VitestTest, errors: readonly PrintedError[]): void => {
    const check = idOf(test);
    told.add(check);
    const failures = errors.map((error) => toFailure(error, locate));
    emit({
      type: "finished",
      check,
      state: stateOf(errors),
      failures,
      durationMs: test.result?.duration ?? 0,
    });
  };
  const file = await runWithVitest(
    {
      importChecks,
      collected: (collected) => {
        const [broken] = errorsOf(collected);
        if (broken) emit({ type: "did-not-load", failure: toFailure(broken, locate) });
        else emit({ type: "collected", checks: testsOf(collected).map(idOf) });
      },
      started: (test) => emit({ type: "started", check: idOf(test) }),
      finished: (test) => finish(test, errorsOf(test)),
    },
    checkMs,
  );
  tellTheRest(file, told, finish);
  emit({ type: "done" });
}

/** Checks that Vitest skipped because a hook around them failed get that hook's error. */
function tellTheRest(
  file: RunnerTestFile,
  told: ReadonlySet<string>,
  finish: (test: VitestTest, errors: readonly PrintedError[]) => void,
): void {
  for (const test of testsOf(file)) {
    if (told.has(idOf(test))) continue;
    const errors = suiteErrors(test);
    if (errors.length > 0) finish(test, errors);
  }
}

function suiteErrors(test: VitestTest): PrintedError[] {
  const errors: PrintedError[] = [];
  for (let suite = test.suite; suite; suite = suite.suite) errors.push(...errorsOf(suite));
  return errors.length > 0 ? errors : errorsOf(test.file);
}

function errorsOf(task: { result?: { errors?: unknown[] | undefined } | undefined }): PrintedError[] {
  return (task.result?.errors ?? []) as PrintedError[];
}

function testsOf(suite: { tasks: RunnerTestFile["tasks"] }): VitestTest[] {
  return suite.tasks.flatMap((task) => (task.type === "suite" ? testsOf(task) : [task as VitestTest]));
}

/** A check's id: its title and those of the suites around it, outermost first. */
export function idOf(test: VitestTest): string {
  const names = [test.name];
  for (let suite = test.suite; suite && suite.name; suite = suite.suite) names.unshift(suite.name);
  return names.join(" > ");
}
