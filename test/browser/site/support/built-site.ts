import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const SITE = join(ROOT, "apps/site");

/** The folder of the built site, which is built where it is missing. */
export function builtSite(): string {
  const folder = process.env["STANDBY_DIST"] || join(SITE, "dist");
  if (!existsSync(join(folder, "index.html"))) buildSiteInto(folder);
  return folder;
}

/** The folder of the site as it is built for a place below the root of a host. */
export function builtSiteBelow(base: string): string {
  const folder = join(ROOT, ".standby/site-below-a-path");
  buildSiteInto(folder, { STANDBY_BASE: base });
  return folder;
}

/** The addresses of every page in a folder, below the site's base and without a slash in front. */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html"))
    .map((path) => path.replace(/(^|\/)index\.html$/, "$1"))
    .sort();
}

function buildSiteInto(folder: string, more: NodeJS.ProcessEnv = {}): void {
  const program = join(ROOT, "node_modules/astro/bin/astro.mjs");
  const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...more };
  // What the test runner sets for its own modules would build the site for testing.
  for (const name of ["NODE_ENV", "VITEST", "TEST", "DEV", "PROD", "MODE", "SSR", "BASE_URL"])
    delete env[name];
  const args = [program, "build", "--outDir", folder];
  const built = spawnSync(process.execPath, args, { cwd: SITE, env, encoding: "utf8" });
  if (built.status !== 0) {
    throw new Error(`The site could not be built:\n${built.stdout}\n${built.stderr}`);
  }
}
