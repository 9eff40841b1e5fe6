import { registerHooks } from "node:module";
import type { PlannedModule } from "../plan/plan.ts";
import type { Target } from "../plan/resolve.ts";
import { link } from "../run/link.ts";
import type { Locate } from "../run/stack.ts";

const SCHEME = "standby:";

/** What a file of the answer gives to the checks: values of the trusted realm that stand for the answer's. */
export type Exports = Readonly<Record<string, unknown>>;

/** The trusted side's modules of one run: the checks, the given files, and a stand-in for each file of the answer. */
export interface TrustedModules {
  /** Puts what a file of the answer exports in that file's place. */
  provide(path: string, exported: Exports): void;
  /** Imports the checks. */
  importChecks(): Promise<unknown>;
  readonly locate: Locate;
  /** Forgets the texts; the addresses are never used again. */
  dispose(): void;
}

const texts = new Map<string, string>();
const answers = new Map<string, Exports>();
let runs = 0;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier.startsWith(SCHEME) ? { url: specifier, shortCircuit: true } : next(specifier, context),
  load: (url, context, next) => {
    const source = texts.get(url);
    return source === undefined ? next(url, context) : { format: "module", source, shortCircuit: true };
  },
});
Object.defineProperty(globalThis, "standby answers", { value: answers });

/**
 * Puts the modules of a run where `import` finds them.
 *
 * @param libraries the address of each library, by specifier
 */
export function provideModules(
  modules: readonly PlannedModule[],
  libraries: ReadonlyMap<string, string>,
): TrustedModules {
  runs += 1;
  const base = `${SCHEME}//${runs}/`;
  const paths = new Set(modules.map(({ path }) => path));
  const addressOf = (target: Target): string =>
    target.kind === "file" ? base + target.path : (libraries.get(target.name) ?? target.name);
  for (const module of modules)
    if (!isAnswer(module.path)) texts.set(base + module.path, link(module, addressOf));
  return {
    provide: (path, exported) => void texts.set(base + path, standIn(base + path, exported)),
    importChecks: () => import(`${base}checks.test.ts`),
    locate: (address) => {
      const path = address.startsWith(base) ? address.slice(base.length) : address;
      return paths.has(path) ? path : undefined;
    },
    dispose: () => {
      for (const path of paths) {
        texts.delete(base + path);
        answers.delete(base + path);
      }
    },
  };
}

/** Whether a module is code of the answer, which never runs in the trusted realm. */
export const isAnswer = (path: string): boolean => path.startsWith("answer/") && !path.endsWith("?raw");

function standIn(address: string, exported: Exports): string {
  answers.set(address, exported);
  const from = `globalThis["standby answers"].get(${JSON.stringify(address)})`;
  const lines = Object.keys(exported).map((name, index) => {
    const value = `${from}[${JSON.stringify(name)}]`;
    return name === "default"
      ? `export default ${value};`
      : `const e${index} = ${value}; export { e${index} as ${JSON.stringify(name)} };`;
  });
  return lines.join("\n");
}
