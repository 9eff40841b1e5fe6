import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the lock file says of one package. */
export interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Reads the third-party packages of the lock file, by their folder: `node_modules/zod`. */
export function readLockFile(root: string): ReadonlyMap<string, Locked> {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, Locked>;
  };
  return new Map(
    Object.entries(packages).filter(([path, { link }]) => /(^|\/)node_modules\//.test(path) && !link),
  );
}

/** The name of the package in a folder. */
export function nameAt(folder: string): string {
  return folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
}
