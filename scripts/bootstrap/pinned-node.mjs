import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Finds the Node that package.json pins as the package `node`, and asks it for its version.
 *
 * @param {string} root
 * @returns {string} its path
 * @throws with what to do, where it is not there
 */
export function pinnedNode(root) {
  const wanted = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).devDependencies.node;
  const name = process.platform === "win32" ? "node.exe" : "node";
  const path = join(root, "node_modules", "node", "bin", name);
  if (existsSync(path) && versionOf(path) === wanted) return path;
  if (process.versions.node === wanted) return process.execPath;
  throw new Error(
    [
      `Node ${wanted}, which the course pins as the npm package "node", is not there.`,
      "Its program comes from an install script, and npm did not run it: scripts may be switched off",
      "(npm config get ignore-scripts). Let npm run this one script:",
      "",
      "    npm rebuild node --ignore-scripts=false",
      "",
      `Or start the same command under Node ${wanted} of your own.`,
    ].join("\n"),
  );
}

/** @param {string} node */
function versionOf(node) {
  const { stdout } = spawnSync(node, ["-v"], { encoding: "utf8" });
  return (stdout || "").trim().replace(/^v/, "");
}
