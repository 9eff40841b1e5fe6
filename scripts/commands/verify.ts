import { readdirSync } from "node:fs";
import { join } from "node:path";
import { main } from "../lib/main.ts";
import { layOutAnswers } from "../lib/lay-out-answers.ts";
import { root, scratch } from "../lib/paths.ts";
import { runTests } from "../lib/run-tests.ts";
import { runTool } from "../lib/run.ts";
import { runSteps, type Step } from "../lib/steps.ts";

const steps: readonly Step[] = [
  {
    name: "Format",
    run: () => runTool("prettier", ["--check", "--log-level", "warn", "."]),
    remedy: "npm run format",
  },
  {
    name: "Lint",
    run: () => runTool("oxlint", ["--type-aware", "--deny-warnings"]),
    remedy: "mend each line above; `npx oxlint --type-aware --fix` mends some",
  },
  {
    name: "Types of the apps and packages",
    run: () => runTool("turbo", ["run", "types", "--output-logs", "errors-only"]),
    remedy: "mend the types above",
  },
  {
    name: "Types of the shelves, tests and scripts",
    run: checkShelves,
    remedy: "mend the types above; tsconfig/ says which files each check takes",
  },
  {
    name: "Boundaries of the packages",
    run: () => runTool("turbo", ["boundaries"]),
    remedy: "import from what ARCHITECTURE.md allows, or move the code to where it belongs",
  },
  {
    name: "Dead code",
    run: () => runTool("knip", ["--no-progress"]),
    remedy: "delete what nothing uses, or use it",
  },
  {
    name: "Tests",
    run: () => {
      const isStrict = process.env["CI"] === "true";
      return runTests({ only: ["unit", "root", "browser"], filters: [], allEngines: isStrict, isStrict });
    },
    remedy: "read the first failure; `npx vitest run NAME` runs one file again",
  },
];

/** Files outside the workspaces have a configuration each in tsconfig/, named by its shelf. */
async function checkShelves(): Promise<number> {
  const folder = join(root, "tsconfig");
  const shelves = readdirSync(folder).filter((name) => name.startsWith("shelf-"));
  const configs = [...shelves.map((name) => join(folder, name)), layOutAnswers(join(scratch, "answers"))];
  for (const config of configs) {
    const code = await runTool("typescript:tsc", ["-p", config]);
    if (code !== 0) return code;
  }
  return 0;
}

// Everything that a change must pass; `npm run verify -- --no-tests` leaves the last and longest step to another run.
main((args) => runSteps(args.includes("--no-tests") ? steps.slice(0, -1) : steps));
