import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The script of the checks' worker, and a name that changes with it. */
export interface BuiltRunner {
  readonly name: string;
  readonly code: string;
}

/**
 * Bundles the checks' worker into one classic script. It is not part of the site's own module graph, because
 * the sandboxed frame has no address from which it could load further files.
 */
export async function buildRunner(): Promise<BuiltRunner> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    mode: "production",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      lib: {
        entry: fileURLToPath(new URL("./worker.ts", import.meta.url)),
        formats: ["iife"],
        name: "runner",
        fileName: () => "runner.js",
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error("The runner was not built.");
  const [chunk] = output.output;
  const hash = createHash("sha256").update(chunk.code).digest("hex").slice(0, 10);
  return { name: `runner.${hash}.js`, code: chunk.code };
}
