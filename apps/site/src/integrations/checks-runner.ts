import { mkdirSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { buildRunner, type BuiltRunner } from "../runner/build-runner.ts";

const FOLDER = "_checks";
const IN_DEVELOPMENT = `${FOLDER}/runner.js`;
const MODULE = "virtual:standby/runner";

/**
 * Serves the script of the checks' worker, and tells the pages where it lies: `virtual:standby/runner` exports
 * `runnerPath`, an address below the site's base that changes with the script.
 */
export function checksRunner(): AstroIntegration {
  let built: Promise<BuiltRunner> | undefined;
  const runner = (): Promise<BuiltRunner> => (built ??= buildRunner());
  return {
    name: "standby:checks-runner",
    hooks: {
      "astro:config:setup": async ({ command, updateConfig }) => {
        const path = command === "build" ? `${FOLDER}/${(await runner()).name}` : IN_DEVELOPMENT;
        updateConfig({
          vite: {
            plugins: [
              {
                name: MODULE,
                resolveId: (id: string) => (id === MODULE ? `\0${MODULE}` : undefined),
                load: (id: string) =>
                  id === `\0${MODULE}` ? `export const runnerPath = ${JSON.stringify(path)};` : undefined,
              },
            ],
          },
        });
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (!request.url?.endsWith(`/${IN_DEVELOPMENT}`)) return next();
          runner().then(({ code }) => {
            response.setHeader("content-type", "text/javascript");
            response.end(code);
          }, next);
        });
      },
      "astro:build:done": async ({ dir }) => {
        const { name, code } = await runner();
        const folder = new URL(`${FOLDER}/`, dir);
        mkdirSync(folder, { recursive: true });
        writeFileSync(new URL(name, folder), code);
      },
    },
  };
}
