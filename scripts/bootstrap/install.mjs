import { spawnSync } from "node:child_process";

/**
 * Installs what the lock file lists.
 *
 * @param {string} root
 * @throws where npm fails
 */
export function install(root) {
  // Windows cannot delete a Node that is running, as `npm ci` would; `--no-save` leaves the lock file alone.
  const command = process.platform === "win32" ? ["install", "--no-save"] : ["ci"];
  // Packages warn that they need a newer Node than the one that installs them; they will run under the pinned one.
  const { status, error } = npm(root, [...command, "--loglevel=error"]);
  if (error) throw new Error(`npm could not be started: ${error.message}`);
  if (status !== 0) {
    throw new Error("npm could not install the packages; its message stands above. Try again: npm ci");
  }
}

/**
 * Runs the npm that runs this script, with the Node that runs it; without one, the npm on the path.
 *
 * @param {string} root
 * @param {string[]} args
 */
function npm(root, args) {
  const cli = process.env.npm_execpath;
  const node = process.env.npm_node_execpath;
  if (cli && node && /npm-cli\.c?js$/.test(cli)) {
    return spawnSync(node, [cli, ...args], { cwd: root, stdio: "inherit" });
  }
  if (process.platform !== "win32") return spawnSync("npm", args, { cwd: root, stdio: "inherit" });
  // Windows starts a .cmd file through its shell only; the arguments are plain words.
  return spawnSync(`npm.cmd ${args.join(" ")}`, { cwd: root, stdio: "inherit", shell: true });
}
