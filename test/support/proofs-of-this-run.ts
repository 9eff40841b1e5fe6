import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Proven } from "@standby/checks";

/** A run of the tests has a name of its own, so that nothing of an earlier one is ever taken for its own. */
const { STANDBY_RUN = "alone" } = process.env;
const all = fileURLToPath(new URL("../../.standby/proofs/", import.meta.url));
const folder = join(all, STANDBY_RUN);

/** Drops what earlier runs proved. */
export function forgetEarlierRuns(): void {
  mkdirSync(all, { recursive: true });
  for (const run of readdirSync(all)) {
    if (run !== STANDBY_RUN) rmSync(join(all, run), { recursive: true, force: true });
  }
}

/** Keeps what was proven of an exercise in the verified host, for other test files of the same run. */
export function keepProof(proven: Proven): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${proven.bundle.id}.json`), JSON.stringify(proven));
}

/** What another test file of the same run proved of an exercise in the verified host. */
export function keptProof(id: string): Proven | undefined {
  if (STANDBY_RUN === "alone") return undefined;
  try {
    return JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8")) as Proven;
  } catch {
    return undefined;
  }
}
