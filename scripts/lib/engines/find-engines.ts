import { chromium } from "./chromium.ts";
import type { Engine, FoundEngine } from "./engine.ts";
import { firefox } from "./firefox.ts";
import { webkit } from "./webkit.ts";

/** Every engine that learners use. */
export const engines: readonly Engine[] = [chromium, firefox, webkit];

/**
 * Finds the engines, and installs what is missing: Chromium always, the others where `all` is set.
 *
 * @param options.all whether to install Firefox and WebKit as well
 */
export async function findEngines({ all }: { readonly all: boolean }): Promise<FoundEngine[]> {
  const found: FoundEngine[] = [];
  for (const engine of engines) found.push(await findOrInstall(engine, all || engine === chromium));
  return found;
}

async function findOrInstall(engine: Engine, mayInstall: boolean): Promise<FoundEngine> {
  const here = engine.find();
  if (here !== null) return { engine, path: here, reason: "" };
  if (!engine.isExpected) return { engine, path: null, reason: "it cannot be installed on this system" };
  if (!mayInstall) {
    return { engine, path: null, reason: "it is not installed; `npm test -- --engines all` installs it" };
  }
  console.log(`${engine.name} is missing. Trying to install it.`);
  const problem = await engine.install();
  const path = engine.find();
  return { engine, path, reason: problem ?? "it was installed, but cannot be found" };
}

/** The variables that hand the engines to the tests: paths, or empty. */
export function engineVariables(found: readonly FoundEngine[]): Record<string, string> {
  return Object.fromEntries(found.map(({ engine, path }) => [engine.variable, path ?? ""]));
}
