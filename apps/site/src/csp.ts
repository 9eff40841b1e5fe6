import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * The policy that travels in every page, as a `<meta>` element: nothing from another origin, and no
 * inline script but those whose hash stands in the page's own policy.
 */

/**
 * Hashes (`sha256-…`, without quotes) of inline scripts that are not in the built pages but must run
 * under their policy: a `srcdoc` frame inherits the policy of the page that holds it.
 */
export const extraScriptHashes: readonly string[] = [`sha256-${hashOfFrame()}`];

function hashOfFrame(): string {
  const frame = fileURLToPath(import.meta.resolve("@standby/checks/page/frame.js"));
  return createHash("sha256").update(readFileSync(frame)).digest("base64");
}

/**
 * The policy of one page.
 *
 * @param scriptHashes hashes of the page's own inline scripts, such as `sha256-…`
 * @returns the content of the `<meta http-equiv="content-security-policy">` element
 */
export function contentSecurityPolicyOf(scriptHashes: readonly string[]): string {
  const hashes = [...scriptHashes, ...extraScriptHashes].map((hash) => `'${hash}'`);
  return [
    "default-src 'none'",
    ["script-src 'self' blob: 'wasm-unsafe-eval'", ...hashes].join(" "),
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self' blob: data:",
    "frame-src 'self' blob:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join("; ");
}
