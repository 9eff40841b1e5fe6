import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildSite } from "./build-site.ts";
import { formatCounts, readCounts } from "./counts.ts";
import type { FoundEngine } from "./engines/engine.ts";
import { engineVariables, findEngines } from "./engines/find-engines.ts";
import { root, scratch } from "./paths.ts";
import { runTool } from "./run.ts";

export const groups = ["unit", "root", "browser"] as const;
export type Group = (typeof groups)[number];

export interface TestOptions {
  /** The groups to run. */
  readonly only: readonly Group[];
  /** Parts of the names of the test files to run; none runs all. */
  readonly filters: readonly string[];
  /** Whether to install Firefox and WebKit where they are missing. */
  readonly allEngines: boolean;
  /** Whether an engine that this system could have and has not is a failure. */
  readonly isStrict: boolean;
}

/** Runs the tests and prints one line of counts at the end; gives the exit code. */
export async function runTests(options: TestOptions): Promise<number> {
  const usesBrowsers = options.only.includes("browser");
  const engines = usesBrowsers ? await findEngines({ all: options.allEngines }) : [];
  // Names this run, so that what its build has proven its tests need not prove again.
  const run = { STANDBY_RUN: randomUUID() };
  if (usesBrowsers) await buildSite([], run);
  const file = join(scratch, "test-counts.json");
  mkdirSync(scratch, { recursive: true });
  rmSync(file, { force: true });
  const code = await runTool("vitest", vitestArguments(options), {
    env: { ...engineVariables(engines), ...run, STANDBY_COUNTS: file },
  });
  const missing = engines.filter(({ path }) => path === null);
  const counts = readCounts(file);
  const unmet = options.isStrict ? missing.filter(({ engine }) => engine.isExpected).length : 0;
  const failed = Math.max(counts.failed, code === 0 ? 0 : 1) + unmet;
  for (const engine of missing) console.log(notRun(engine));
  for (const name of counts.secondTry) console.log(`PASSED AT THE SECOND TRY: ${name}`);
  console.log(formatCounts({ ...counts, failed }));
  return failed === 0 ? 0 : 1;
}

function vitestArguments({ only, filters }: TestOptions): string[] {
  const names = only.flatMap((group) => (group === "browser" ? ["attacks", group, "site"] : [group]));
  const projects = names.flatMap((name) => ["--project", name]);
  const reporters = ["--reporter", "default", "--reporter", join(root, "scripts/lib/count-reporter.ts")];
  return ["run", ...projects, ...reporters, ...filters];
}

function notRun({ engine, reason }: FoundEngine): string {
  return `NOT RUN: ${engine.name}, ${reason}`;
}
