// Every npm script enters here, under whichever Node the person has (18 or newer). It installs what is missing
// and then hands over to scripts/commands/NAME.ts under the Node that the course pins.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { install } from "./bootstrap/install.mjs";
import { needsInstall } from "./bootstrap/needs-install.mjs";
import { pinnedNode } from "./bootstrap/pinned-node.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const name = process.argv[2];
const rest = process.argv.slice(3);

/** @returns {string} the pinned Node, once everything that the lock file lists is installed */
function prepare() {
  const reason = needsInstall(root);
  if (reason !== null) {
    console.log(`Installing: ${reason}.`);
    install(root);
  }
  return pinnedNode(root);
}

try {
  if (!name) throw new Error("Name a command: node scripts/run.mjs start");
  const script = fileURLToPath(new URL(`commands/${name}.ts`, import.meta.url));
  const child = spawn(prepare(), [script, ...rest], { stdio: "inherit", cwd: root });
  // The child hears Ctrl+C from the terminal itself; this process waits for it to finish.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  child.on("exit", (code) => process.exit(code === null ? 1 : code));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
