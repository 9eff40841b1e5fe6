import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ExerciseBundle } from "@standby/contract";

const PACKAGES = fileURLToPath(new URL("../../../", import.meta.url));

interface Kept {
  readonly key: string;
  readonly bundle: ExerciseBundle;
}

/**
 * A key that changes with anything that a proof depends on: the exercise, the code of the engine and of the check
 * runner, the installed libraries, and Node itself.
 */
export function keyOf(source: object): string {
  return digest(JSON.stringify(source), toolVersion());
}

/** What was proven of an exercise under this key before, on this machine. */
export function keptBundle(id: string, key: string, folder: string): ExerciseBundle | undefined {
  try {
    const kept = JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8")) as Kept;
    return kept.key === key ? kept.bundle : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what was proven, in place of what was kept of the same exercise. */
export function keepBundle(bundle: ExerciseBundle, key: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${bundle.id}.json`);
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify({ key, bundle } satisfies Kept));
  renameSync(unfinished, file);
}

let version: string | undefined;

/**
 * A version of everything that judges an answer: the code of the packages, the installed libraries and Node. The same
 * answer gets the same report from the same version.
 */
export function toolVersion(): string {
  version ??= digest(
    process.version,
    readFileSync(join(PACKAGES, "../package-lock.json"), "utf8"),
    ...readdirSync(PACKAGES, { recursive: true, encoding: "utf8" })
      .filter((path) => /^[^/\\]+[/\\]src[/\\].*\.ts$/.test(path) && !path.endsWith(".test.ts"))
      .toSorted()
      .map((path) => path + readFileSync(join(PACKAGES, path), "utf8")),
  );
  return version;
}

function digest(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest("hex");
}
