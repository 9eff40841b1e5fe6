import { join } from "node:path";
import { main } from "../lib/main.ts";
import { root } from "../lib/paths.ts";
import { runTool } from "../lib/run.ts";

// Shows the course while it is written: a change in lessons/, exercises/ or apps/site/ shows at once.
main((args) => runTool("astro", ["dev", "--host", "127.0.0.1", ...args], { cwd: join(root, "apps/site") }));
