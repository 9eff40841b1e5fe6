import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * The version of the engine that checks and answers import: a part of every exercise's content hash.
 *
 * @param libraries as found by `findLibraries`
 * @returns such as `reliability 0.1.0`
 */
export function engineVersion(libraries: Readonly<Record<string, string>>): string {
  const engines = Object.entries(libraries).filter(([name]) => name.startsWith("@standby/"));
  return engines
    .map(([name, address]) => {
      const file = new URL("../package.json", address);
      const { version } = JSON.parse(readFileSync(fileURLToPath(file), "utf8")) as { version: string };
      return `${name.slice("@standby/".length)} ${version}`;
    })
    .join(", ");
}
