import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "@standby/contract";
import type { Proven } from "../prove/prove.ts";

/**
 * What one run of the tests has proven so far, in its build and in its files, so that nothing is proven twice in the same
 * host. A run has a name of its own: nothing of an earlier one is ever taken for its own. Without a name nothing is kept.
 */
export class RunProofs {
  readonly #all: string;
  readonly #run: string | undefined;

  /** @param folder the course's folder for what is made and need not be kept */
  constructor(folder: string, run: string | undefined) {
    this.#all = join(folder, "proofs");
    this.#run = run;
  }

  /** Drops what earlier runs proved. */
  forgetOthers(): void {
    mkdirSync(this.#all, { recursive: true });
    for (const run of readdirSync(this.#all)) {
      if (run !== this.#run) rmSync(join(this.#all, run), { recursive: true, force: true });
    }
  }

  /** Keeps what was proven of an exercise in a host. */
  keep(proven: Proven, host: Host): void {
    const file = this.#file(proven.bundle.id, host);
    if (file === undefined) return;
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(`${file}.part`, JSON.stringify(proven));
    renameSync(`${file}.part`, file);
  }

  /** What this run has proven of an exercise in a host, if it has. */
  kept(id: string, host: Host): Proven | undefined {
    const file = this.#file(id, host);
    try {
      return file === undefined ? undefined : (JSON.parse(readFileSync(file, "utf8")) as Proven);
    } catch {
      return undefined;
    }
  }

  #file(id: string, host: Host): string | undefined {
    return this.#run && join(this.#all, this.#run, host, `${id}.json`);
  }
}
