import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Says why packages must be installed, or null where what is installed is what the lock file asks for. It
 * compares the lock file with the one that npm keeps inside node_modules, package by package.
 *
 * @param {string} root the folder of package-lock.json
 * @returns {string | null}
 */
export function needsInstall(root) {
  const installed = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return "there are no packages yet";
  const record = packagesOf(installed);
  const gone = Object.keys(record).find((path) => !existsSync(join(root, path)));
  if (gone) return `${gone} is gone`;
  return difference(packagesOf(join(root, "package-lock.json")), record);
}

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/**
 * Says which package is not as the lock file wants it; packages beyond the lock file do no harm.
 *
 * @param {Packages} wanted
 * @param {Packages} installed
 * @returns {string | null}
 */
function difference(wanted, installed) {
  for (const [path, want] of Object.entries(wanted)) {
    if (!/(^|\/)node_modules\//.test(path)) continue;
    const have = installed[path];
    // Packages for other systems are optional, and npm leaves them out.
    if (!have && !want.optional && !want.devOptional) return `${path} is missing`;
    if (have && have.version !== want.version) return `${path} has another version than the lock file`;
  }
  return null;
}

/**
 * @param {string} path
 * @returns {Packages}
 */
function packagesOf(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}
