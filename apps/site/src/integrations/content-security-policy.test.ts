import { expect, test } from "vitest";
import { inlineScriptHashes, withPolicy } from "./content-security-policy.ts";

// The hash of an empty text is the well-known SHA-256 of nothing, in base 64.
const EMPTY = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

test("An inline script is named by the hash of its text", () => {
  expect(inlineScriptHashes("<script></script>")).toEqual([EMPTY]);
  expect(inlineScriptHashes(`<script type="module"></script><script></script>`)).toEqual([EMPTY]);
});

test("A script from a file and data are not inline scripts", () => {
  const page = `<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script>`;
  expect(inlineScriptHashes(page)).toEqual([]);
});

test("The policy is the first thing in the head", () => {
  const page = withPolicy("<html><head><title>x</title><script></script></head></html>");
  expect(page).toMatch(/<head><meta http-equiv="content-security-policy" content="default-src 'none'/);
  expect(page).toContain(`'${EMPTY}'`);
});

test("The policy lets nothing come from another origin", () => {
  const policy = /content="([^"]*)"/.exec(withPolicy("<head></head>"))?.[1] ?? "";
  for (const source of policy.split(/[\s;]+/).filter((word) => /[:.*]/.test(word))) {
    expect(["blob:", "data:"]).toContain(source);
  }
});

test("A file without a head stays as it is", () => {
  expect(withPolicy("<p>part</p>")).toBe("<p>part</p>");
});
