import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { ANSWER_LIBRARIES } from "../plan/libraries.ts";

/**
 * Where the libraries lie that answers and checks may import, as seen from one package; those that are not
 * installed there are left out.
 *
 * @param from the address of a file of that package, such as `import.meta.url`
 * @returns file addresses by specifier
 */
export function findLibraries(from: string): Record<string, string> {
  const { resolve } = createRequire(from);
  const found: Record<string, string> = { vitest: import.meta.resolve("vitest") };
  for (const name of ANSWER_LIBRARIES) {
    if (name === "fast-check") found[name] = import.meta.resolve(name);
    else if (isInstalled(name, resolve)) found[name] = pathToFileURL(resolve(name)).href;
  }
  return found;
}

function isInstalled(name: string, resolve: (name: string) => string): boolean {
  try {
    resolve(name);
    return true;
  } catch {
    return false;
  }
}
