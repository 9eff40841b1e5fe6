import { join } from "node:path";
import { main } from "../lib/main.ts";
import { root } from "../lib/paths.ts";
import { runNode } from "../lib/run.ts";

// The command line of the course, started in the folder in which npm was called.
main((args) =>
  runNode([join(root, "apps/grader/src/cli.ts"), ...args], { cwd: process.env["INIT_CWD"] ?? root }),
);
