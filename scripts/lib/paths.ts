import { dirname, join } from "node:path";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Where `astro build` leaves the site. */
export const siteDist = join(root, "apps/site/dist");

/** Scratch space that git passes over. */
export const scratch = join(root, ".standby");

/**
 * Finds the program of an installed package, to be started with Node.
 *
 * @throws where the package has no such program
 */
export function programOf(packageName: string, program = packageName): string {
  const manifest = join(root, "node_modules", packageName, "package.json");
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin?: string | Record<string, string> };
  const path = typeof bin === "string" ? { [packageName]: bin }[program] : bin?.[program];
  if (path === undefined) throw new Error(`The package ${packageName} has no program ${program}.`);
  return join(dirname(manifest), path);
}
