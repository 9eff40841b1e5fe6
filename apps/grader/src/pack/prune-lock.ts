/** A package in npm's lock file, as far as it matters here. */
interface Locked {
  readonly link?: boolean;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** npm's lock file. */
export interface LockFile {
  readonly packages: Readonly<Record<string, Locked>>;
}

/** What stands at the top of a package.json, and of its lock file. */
export type Manifest = Readonly<Record<string, unknown>> & Pick<Locked, "devDependencies">;

/**
 * The part of a lock file that some of its workspaces need, with what they need themselves: the same versions as in the
 * whole, and nothing else.
 *
 * @param workspaces their folders
 * @param top what stands in the lock file about the package at the top
 */
export function pruneLock<Lock extends LockFile>(
  lock: Lock,
  workspaces: readonly string[],
  top: Manifest,
): Lock {
  const all: LockFile["packages"] = { ...lock.packages, "": top };
  const kept = new Set<string>();
  const keep = (path: string): void => {
    const entry = all[path];
    if (kept.has(path) || entry === undefined) return;
    kept.add(path);
    if (entry.link && entry.resolved !== undefined) keep(entry.resolved);
    for (const name of namesIn(entry, !path.includes("node_modules/"))) {
      const found = placeOf(all, path, name);
      if (found !== undefined) keep(found);
    }
  };
  keep("");
  for (const folder of workspaces) {
    keep(folder);
    for (const [path, { resolved, link }] of Object.entries(all)) if (link && resolved === folder) keep(path);
  }
  const packages = Object.fromEntries(Object.entries(all).filter(([path]) => kept.has(path)));
  return { ...lock, packages: { "": top, ...packages } };
}

/** What a package asks for; what it merely gets along with is left out. */
function namesIn(entry: Locked, isWorkspace: boolean): string[] {
  const peers = Object.keys(entry.peerDependencies ?? {}).filter(
    (name) => entry.peerDependenciesMeta?.[name]?.optional !== true,
  );
  return [
    ...Object.keys(entry.dependencies ?? {}),
    ...Object.keys(entry.optionalDependencies ?? {}),
    ...(isWorkspace ? Object.keys(entry.devDependencies ?? {}) : []),
    ...peers,
  ];
}

/** Where a package finds another: in its own node_modules, or in the nearest above it. */
function placeOf(packages: LockFile["packages"], from: string, name: string): string | undefined {
  for (let folder = from; ; folder = above(folder)) {
    const place = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (place in packages) return place;
    if (folder === "") return undefined;
  }
}

function above(folder: string): string {
  const end = folder.lastIndexOf("/");
  return end < 0 ? "" : folder.slice(0, end).replace(/(^|\/)node_modules$/, "");
}
