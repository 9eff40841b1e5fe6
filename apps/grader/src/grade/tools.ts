import { join } from "node:path";
import type { Host } from "@standby/checks";
import { findLibraries } from "@standby/checks/libraries";
import { createBundler, toolVersion, type Bundler } from "@standby/checks/proven";
import { createVerifiedLane } from "@standby/checks/verified";

/** A process that judges one answer after another. */
export interface OpenLane extends Host {
  dispose(): void;
}

/** What grading needs of the world, so that tests can give it less. */
export interface Tools {
  /** @param root the course's folder */
  readonly bundler: (root: string) => Bundler;
  readonly openLane: () => OpenLane;
  /** A version of everything that judges. */
  readonly version: () => string;
  /** What the program that called says in variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
}

/** Exercises proven once on a machine, and answers judged from outside their realm. */
export function realTools(): Tools {
  const libraries = findLibraries(import.meta.url);
  return {
    bundler: (root) => createBundler({ libraries, folder: join(root, ".standby") }),
    openLane: () => createVerifiedLane({ libraries }),
    version: toolVersion,
    environment: process.env,
    now: () => new Date().toISOString(),
  };
}
