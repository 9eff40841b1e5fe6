import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nameAt, readLockFile, type Locked } from "./lock-file.ts";
import { shipped, SHIPPED_SCOPE } from "./shipped.ts";

/** A package that is part of the built site. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Its licence file, and the notices of what it bundles. */
  readonly text: string;
}

export interface Notices {
  readonly inSite: readonly Notice[];
  /** The names of all other packages that building and grading need, by licence. */
  readonly others: ReadonlyMap<string, readonly string[]>;
}

const TEXTS = /^(licen[cs]e|copying|notice|thirdpartynotices)[^/]*$/i;

/**
 * Reads the licences of every third-party package that the course needs outside its tests.
 *
 * @throws where a package of the built site is not installed or has no licence
 */
export function readNotices(root: string): Notices {
  const locked = readLockFile(root);
  const inSite = [...shippedFolders(locked)].sort().map((folder) => readNotice(root, folder, locked));
  const names = new Set(inSite.map(({ name }) => name));
  const others = new Map<string, string[]>();
  for (const [folder, { dev, devOptional, license = "none named" }] of locked) {
    const name = nameAt(folder);
    if (dev || devOptional || names.has(name)) continue;
    const known = others.get(license) ?? [];
    if (!known.includes(name)) others.set(license, [...known, name].sort());
  }
  return { inSite, others: new Map([...others].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The folders of the packages in the built site. */
function shippedFolders(locked: ReadonlyMap<string, Locked>): Set<string> {
  const found = new Set<string>();
  const add = (name: string, from: string, deep: boolean): void => {
    const folder = [`${from}/node_modules/${name}`, `node_modules/${name}`].find((path) => locked.has(path));
    if (folder === undefined)
      throw new Error(`${name} is not in the lock file: mend scripts/lib/notices/shipped.ts`);
    if (found.has(folder)) return;
    found.add(folder);
    const needed = deep ? Object.keys(locked.get(folder)?.dependencies ?? {}) : [];
    for (const next of needed) add(next, folder, true);
  };
  for (const [name, how] of Object.entries(shipped)) add(name, "", how === "deep");
  for (const folder of locked.keys()) {
    const name = nameAt(folder);
    if (name.startsWith(SHIPPED_SCOPE)) add(name, "", false);
  }
  return found;
}

function readNotice(root: string, folder: string, locked: ReadonlyMap<string, Locked>): Notice {
  const { version = "", license = "" } = locked.get(folder) ?? {};
  const path = join(root, folder);
  if (!existsSync(path)) throw new Error(`${folder} is not installed: npm ci`);
  const files = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files
    .map(({ name }) => name)
    .filter((name) => TEXTS.test(name))
    .sort();
  if (license === "") throw new Error(`${folder} names no licence`);
  const text = texts.map((name) => readFileSync(join(path, name), "utf8").replace(/\r\n/g, "\n").trim());
  return { name: nameAt(folder), version, licence: license, text: text.join("\n\n") };
}
