import { createInnerRealm, type RealmOptions } from "../membrane/index.ts";
import type { PlannedModule } from "../plan/plan.ts";
import { link } from "../run/link.ts";
import { bundleLibrary } from "./bundle-library.ts";
import { isAnswer, type Exports } from "./modules.ts";

/** One answer in a realm of its own. */
export interface Answer {
  /** The files of the answer that trusted code imports, dependencies first. */
  readonly entries: readonly string[];
  /** Runs a file, once, and gives its exports as values of the trusted realm. Rejects with what it threw. */
  load(path: string): Promise<Exports>;
  dispose(): void;
}

/** Makes the realm and puts the answer's files, the given files and the libraries they need where it finds them. */
export async function openAnswer(
  modules: readonly PlannedModule[],
  libraries: ReadonlyMap<string, string>,
  options: Pick<RealmOptions, "deadline" | "onConsole" | "onCutOff">,
): Promise<Answer> {
  const inside = modules.filter(({ path }) => path !== "checks.test.ts");
  const texts = new Map<string, string>();
  for (const name of librariesOf(inside)) {
    const address = libraries.get(name);
    if (address !== undefined) texts.set(name, await bundleLibrary(address));
  }
  const realm = await createInnerRealm({ ...options, libraries: texts });
  const code = new Map(
    inside.map((module) => [
      module.path,
      link(module, (target) => (target.kind === "file" ? target.path : target.name)),
    ]),
  );
  return {
    entries: entriesOf(modules),
    load: (path) => realm.load(code, path),
    dispose: () => realm.dispose(),
  };
}

function librariesOf(modules: readonly PlannedModule[]): Set<string> {
  const targets = modules.flatMap(({ imports }) => imports.map(({ target }) => target));
  return new Set(targets.flatMap((target) => (target.kind === "library" ? [target.name] : [])));
}

function entriesOf(modules: readonly PlannedModule[]): string[] {
  const trusted = modules.filter(({ path }) => !isAnswer(path));
  const targets = trusted.flatMap(({ imports }) => imports.map(({ target }) => target));
  const wanted = new Set(targets.flatMap((target) => (target.kind === "file" ? [target.path] : [])));
  return modules.map(({ path }) => path).filter((path) => isAnswer(path) && wanted.has(path));
}
