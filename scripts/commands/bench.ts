import { join } from "node:path";
import { buildSite } from "../lib/build-site.ts";
import { engineVariables, findEngines } from "../lib/engines/find-engines.ts";
import { main } from "../lib/main.ts";
import { root } from "../lib/paths.ts";
import { runNode } from "../lib/run.ts";

// Measures and prints the table; `npm run bench -- lighthouse` measures what has this in its name.
main(async (args) => {
  const engines = await findEngines({ all: false });
  await buildSite();
  return runNode([join(root, "test/bench/run.ts"), ...args], { env: engineVariables(engines) });
});
