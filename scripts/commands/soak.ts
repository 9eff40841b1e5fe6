import { main } from "../lib/main.ts";
import { runTool } from "../lib/run.ts";

const RUNS = "20000";

main(async (args) => {
  console.log(`The randomised tests of the packages, ${RUNS} runs each.`);
  const env = { STANDBY_SOAK_RUNS: process.env["STANDBY_SOAK_RUNS"] ?? RUNS };
  return runTool("vitest", ["run", "--project", "unit", ...args], { env });
});
