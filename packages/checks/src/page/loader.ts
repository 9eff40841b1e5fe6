import * as fastCheck from "fast-check";
import * as vitest from "vitest";
import { BUDGETS } from "../budgets.ts";
import type { PlannedModule } from "../plan/plan.ts";
import type { Target } from "../plan/resolve.ts";
import { link } from "../run/link.ts";
import { runSession } from "../run/session.ts";
import type { Locate } from "../run/stack.ts";

/** Modules that the site bundles for answers and checks, by specifier. */
export type Libraries = Readonly<Record<string, object>>;

/** Turns planned modules into modules of this worker. */
export interface Loader {
  /** Prepares a run; the result imports the checks, and with them the answer. */
  load(modules: readonly PlannedModule[], seed: number): () => Promise<unknown>;
  readonly locate: Locate;
  /** Loads the libraries and runs a trivial file of checks, so that the run that counts finds all compiled. */
  warmUp(): Promise<void>;
}

const PASS_ON = "standby libraries";

const WARM_UP: PlannedModule = {
  path: "checks.test.ts",
  code: 'import { describe, expect, test } from "vitest"; describe("a", () => { test("b", () => { expect({ a: [1] }).toEqual({ a: [1] }); }); test("c", () => { expect([1]).toEqual([2]); }); });',
  imports: [{ start: 39, end: 47, target: { kind: "library", name: "vitest" } }],
};

/** Makes the loader and the library modules. What it needs of the global object it takes now. */
export function createLoader(given: Libraries): Loader {
  const makeAddress = URL.createObjectURL.bind(URL);
  const MakeBlob = Blob;
  const addressOfText = (text: string): string =>
    makeAddress(new MakeBlob([text], { type: "text/javascript" }));
  const libraries = provideLibraries({ ...given, vitest, "fast-check": fastCheck }, addressOfText);
  const paths = new Map<string, string>();

  const load: Loader["load"] = (modules, seed) => {
    fastCheck.configureGlobal({ seed, includeErrorInReport: false });
    return () => {
      const addresses = new Map<string, string>();
      const addressOf = (target: Target): string =>
        target.kind === "library" ? (libraries.get(target.name) ?? "") : (addresses.get(target.path) ?? "");
      let last = "";
      for (const module of modules) {
        last = addressOfText(link(module, addressOf));
        addresses.set(module.path, last);
        paths.set(last, module.path);
      }
      return import(/* @vite-ignore */ last);
    };
  };
  return {
    load,
    locate: (address) => paths.get(address),
    warmUp: async () => {
      await Promise.all([...libraries.values()].map((address) => import(/* @vite-ignore */ address)));
      Reflect.deleteProperty(globalThis, PASS_ON);
      await runSession({
        importChecks: load([WARM_UP], 0),
        locate: () => undefined,
        checkMs: BUDGETS.checkMs,
        emit: () => {},
      });
    },
  };
}

/** A small module per library that hands out what is bundled here, by way of a name that is gone at once. */
function provideLibraries(
  libraries: Libraries,
  addressOfText: (text: string) => string,
): Map<string, string> {
  Object.defineProperty(globalThis, PASS_ON, { value: libraries, configurable: true });
  const addresses = new Map<string, string>();
  for (const [name, library] of Object.entries(libraries)) {
    const exported = Object.keys(library).filter((each) => each !== "default");
    const lines = exported.map((each) => `export const ${each} = library[${JSON.stringify(each)}];`);
    const source = `const library = globalThis[${JSON.stringify(PASS_ON)}][${JSON.stringify(name)}];\n`;
    const standard = "default" in library ? "export default library.default;\n" : "";
    addresses.set(name, addressOfText(source + standard + lines.join("\n")));
  }
  return addresses;
}
