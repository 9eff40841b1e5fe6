import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";
import type { Counts } from "./counts.ts";

/** Counts the tests of a run and writes the counts to the file that STANDBY_COUNTS names. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const path = process.env["STANDBY_COUNTS"];
    if (path !== undefined) writeFileSync(path, JSON.stringify(count(modules, unhandledErrors.length)));
  }
}

/** A file that could not be loaded and an error outside any test count as a failed test each. */
function count(modules: readonly TestModule[], errors: number): Counts {
  let [passed, failed, skipped] = [0, errors, 0];
  const secondTry: string[] = [];
  for (const module of modules) {
    let failedHere = 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (test.diagnostic()?.flaky) secondTry.push(test.fullName);
      if (state === "passed") passed += 1;
      else if (state === "failed") failedHere += 1;
      else skipped += 1;
    }
    if (failedHere === 0 && module.state() === "failed") failedHere = 1;
    failed += failedHere;
  }
  return { passed, failed, skipped, secondTry };
}
