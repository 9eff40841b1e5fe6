import { join } from "node:path";
import { main } from "../lib/main.ts";
import { root } from "../lib/paths.ts";
import { runNode, runTool } from "../lib/run.ts";

const RUNS = "20000";

// `npm run soak -- systems` soaks what has this in its name, and leaves out the randomised tests.
main(async (args) => {
  const soak = join(root, "test/soak/run.ts");
  if (args.length > 0) return runNode([soak, ...args]);
  console.log(`The randomised tests of the packages, ${RUNS} runs each.`);
  const env = { STANDBY_SOAK_RUNS: process.env["STANDBY_SOAK_RUNS"] ?? RUNS };
  const code = await runTool("vitest", ["run", "--project", "unit"], { env });
  console.log("The systems of the repository and of simulated exercises, over many seeds.");
  return (await runNode([soak])) || code;
});
