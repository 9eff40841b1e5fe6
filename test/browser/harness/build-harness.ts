import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { buildRunner } from "@standby/site/runner";

const root = fileURLToPath(new URL("./", import.meta.url));
const frame = fileURLToPath(import.meta.resolve("@standby/checks/page/frame.js"));

/**
 * Builds the page on which the tests check answers in a real browser: the site's own runner and page host,
 * under the policy that the site's pages carry, and nothing else.
 *
 * @returns the folder to serve
 */
export async function buildHarness(): Promise<string> {
  // Test files that run at once each build their own.
  const worker = process.env["VITEST_POOL_ID"] ?? "0";
  const folder = fileURLToPath(new URL(`../../../.standby/harness-${worker}/`, import.meta.url));
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    base: "./",
    build: { outDir: folder, emptyOutDir: true },
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}runner.js`, (await buildRunner()).code);
  const hash = createHash("sha256").update(readFileSync(frame)).digest("base64");
  const policy = `default-src 'none'; script-src 'self' 'sha256-${hash}' blob:; worker-src 'self' blob:; connect-src 'self'`;
  const page = readFileSync(`${folder}index.html`, "utf8");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  writeFileSync(
    `${folder}index.html`,
    page.replace('<meta charset="utf-8" />', `<meta charset="utf-8" />${meta}`),
  );
  return folder;
}
