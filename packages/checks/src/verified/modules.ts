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
 * @param answer gives the exports of one file of the answer
 */
export function provideModules(
  modules: readonly PlannedModule[],
  libraries: ReadonlyMap<string, string>,
  answer: (path: string) => Exports,
): TrustedModules {
  runs += 1;
  const base = `${SCHEME}//${runs}/`;
  const addressOf = (target: Target): string =>
    target.kind === "file" ? base + target.path : (libraries.get(target.name) ?? target.name);
  for (const module of modules) {
    const address = base + module.path;
    if (isAnswer(module.path)) texts.set(address, standIn(address, answer(module.path)));
    else texts.set(address, link(module, addressOf));
  }
  return {
    importChecks: () => import(`${base}checks.test.ts`),
    locate: (address) => (address.startsWith(base) ? address.slice(base.length) : undefined),
    dispose: () => {
      for (const module of modules) {
        texts.delete(base + module.path);
        answers.delete(base + module.path);
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
