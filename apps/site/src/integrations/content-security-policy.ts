import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { contentSecurityPolicyOf } from "../csp.ts";

const INLINE_SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const IS_DATA = /\btype\s*=\s*["']?(application\/(ld\+)?json|text\/plain|speculationrules)/i;

/**
 * The hashes that a policy must name for the inline scripts of a page to run.
 *
 * @param html a whole page
 * @returns `sha256-…` of each inline script, once each, in the order of the page
 */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>();
  for (const [, attributes = "", text = ""] of html.matchAll(INLINE_SCRIPT)) {
    if (/\bsrc\s*=/i.test(attributes) || IS_DATA.test(attributes)) continue;
    hashes.add(`sha256-${createHash("sha256").update(text).digest("base64")}`);
  }
  return [...hashes];
}

/**
 * A page with its policy as the first thing in its head, before anything that the policy rules.
 *
 * @param html a whole page
 * @returns the page; unchanged where it has no head, such as a fragment
 */
export function withPolicy(html: string): string {
  const policy = contentSecurityPolicyOf(inlineScriptHashes(html));
  return html.replace(
    /<head\b[^>]*>/i,
    (head) => `${head}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
}

/** Writes the policy into every page of the finished build. */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: "standby-content-security-policy",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true })).filter((path) => path.endsWith(".html"));
        for (const page of pages) {
          const path = join(root, page);
          await writeFile(path, withPolicy(await readFile(path, "utf8")));
        }
      },
    },
  };
}
