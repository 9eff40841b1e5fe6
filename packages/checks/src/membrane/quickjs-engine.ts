import variant from "@jitl/quickjs-wasmfile-release-sync";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { newQuickJSWASMModuleFromVariant, newVariant, type QuickJSWASMModule } from "quickjs-emscripten-core";

let program: Promise<WebAssembly.Module> | undefined;

/**
 * A QuickJS with a memory of its own. The WebAssembly program is compiled once; nothing else is shared, so that
 * whatever one answer does to its engine ends with it.
 */
export async function newEngine(): Promise<QuickJSWASMModule> {
  program ??= compileProgram();
  return newQuickJSWASMModuleFromVariant(newVariant(variant, { wasmModule: await program }));
}

async function compileProgram(): Promise<WebAssembly.Module> {
  const file = createRequire(import.meta.url).resolve("@jitl/quickjs-wasmfile-release-sync/wasm");
  return WebAssembly.compile(await readFile(file));
}
