import { resolveImport } from "../compile/index.ts";
import { InnerGone, InnerMemory, InnerTimeout } from "./errors.ts";
import { InnerPort } from "./inner-port.ts";
import { innerModules } from "./inner-modules.ts";
import { lendHost } from "./lend-host.ts";
import { newEngine } from "./quickjs-engine.ts";
import type { RealmOptions } from "./realm-options.ts";
import { addIntrinsic } from "./protocol/intrinsics.ts";
import { Peer } from "./protocol/peer.ts";

addIntrinsic("InnerMemory", InnerMemory);
addIntrinsic("InnerTimeout", InnerTimeout);

/** The realm of one answer. */
export interface InnerRealm {
  /**
   * Evaluates a module and everything it imports, and gives its exports: data as copies, all else as handles.
   * `modules` holds compiled code by path. Rejects with what the module threw.
   */
  load(modules: ReadonlyMap<string, string>, entry: string): Promise<Record<string, unknown>>;
  /** Ends the realm. Handles that are still held throw InnerGone. */
  dispose(): void;
}

/** Makes a fresh JavaScript realm that shares nothing with this one but what passes through the membrane. */
export async function createInnerRealm(options: RealmOptions): Promise<InnerRealm> {
  const engine = await newEngine();
  const files = new Map<string, string>();
  const own = innerModules();
  const source = (path: string): string | undefined =>
    own.get(path) ?? files.get(path) ?? options.libraries?.get(path);
  // Modules of the checks, which Node never forgets, hold handles. They must not hold the engine and its memory.
  let held: InnerPort | undefined = new InnerPort(engine, options, {
    serve: (text) => peer.serve(text),
    serveNumbers: () => peer.serveNumbers(),
    refuse: (error) => peer.refuse(error),
    source,
    resolve: (from, specifier) => {
      const path = resolveImport(from, specifier, own.has(from) ? own : files);
      return path ?? specifier;
    },
    onCutOff: (reason) => {
      peer.abandon(reason);
      options.onCutOff?.(reason);
    },
  });
  const port = (): InnerPort => {
    if (!held) throw new InnerGone();
    return held;
  };
  const numbers = { line: () => port().line(), call: () => port().callNumbers() };
  // Where there is no room for an error any more, the engine throws null.
  const meant = (thrown: unknown): unknown =>
    thrown === null && held?.wasFull() === true ? new InnerMemory() : thrown;
  const peer = new Peer(0, (text) => port().send(text), numbers, meant);
  const boot = peer.function(0);
  const load = boot(lendHost(options)) as (path: string) => Promise<[string, unknown][]>;
  return {
    async load(modules, entry) {
      for (const [path, code] of modules) files.set(path, code);
      const exported = Object.fromEntries(await load(entry));
      peer.isModule(exported);
      return exported;
    },
    dispose: () => {
      held?.dispose();
      held = undefined;
    },
  };
}
