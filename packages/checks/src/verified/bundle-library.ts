import { fileURLToPath } from "node:url";

const bundled = new Map<string, Promise<string>>();

/**
 * A library as the text of one module without imports, for a realm that has no files. Made once per process.
 *
 * @param address the file address of the library's entry
 */
export function bundleLibrary(address: string): Promise<string> {
  const known = bundled.get(address) ?? bundle(fileURLToPath(address));
  bundled.set(address, known);
  return known;
}

async function bundle(entry: string): Promise<string> {
  // Most processes bundle nothing, and start sooner without.
  const { build } = await import("vite");
  const built = await build({
    configFile: false,
    logLevel: "error",
    mode: "production",
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: { entry, formats: ["es"], fileName: "library" },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error(`${entry} was not bundled`);
  return output.output[0].code;
}
