import { dirname, join } from "node:path";
import { createRequire } from "node:module";
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
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`, { paths: [root] });
  const { bin } = createRequire(import.meta.url)(manifest) as { bin?: string | Record<string, string> };
  const path = typeof bin === "string" ? { [packageName]: bin }[program] : bin?.[program];
  if (path === undefined) throw new Error(`The package ${packageName} has no program ${program}.`);
  return join(dirname(manifest), path);
}
