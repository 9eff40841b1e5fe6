import variant from "@jitl/quickjs-wasmfile-release-sync";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { newQuickJSWASMModuleFromVariant, newVariant, type QuickJSWASMModule } from "quickjs-emscripten-core";

type Program = Exclude<
  NonNullable<Parameters<typeof newVariant>[1]["wasmModule"]>,
  (...none: never) => unknown
>;

/** Node's own declarations leave this global out. */
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: { compile(bytes: Uint8Array): Promise<Program> };
};

let program: Promise<Program> | undefined;

/**
 * A QuickJS with a memory of its own. The WebAssembly program is compiled once; nothing else is shared, so that
 * whatever one answer does to its engine ends with it.
 */
export async function newEngine(): Promise<QuickJSWASMModule> {
  program ??= compileProgram();
  return newQuickJSWASMModuleFromVariant(newVariant(variant, { wasmModule: await program }));
}

async function compileProgram(): Promise<Program> {
  const file = createRequire(import.meta.url).resolve("@jitl/quickjs-wasmfile-release-sync/wasm");
  return WebAssembly.compile(await readFile(file));
}
