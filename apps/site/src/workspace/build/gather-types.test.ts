import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { gatherTypes } from "./gather-types.ts";

const below = (path: string): string =>
  fileURLToPath(new URL(`../../../../../${path}`, import.meta.url)).replace(/\/$/, "");

test(
  "A package of TypeScript source has its declarations made, docstrings included",
  { timeout: 60_000 },
  () => {
    const types = gatherTypes({ name: "@standby/reliability", folder: below("packages/reliability") });
    const entry = types["node_modules/@standby/reliability/src/index.d.ts"];
    expect(entry).toContain("export");
    expect(types["node_modules/@standby/reliability/package.json"]).toContain('"types":"src/index.d.ts"');
    expect(Object.values(types).join("\n")).toContain("/**");
    expect(Object.keys(types).some((path) => path.includes(".test."))).toBe(false);
  },
);

test("A package that ships declarations has them copied", () => {
  const types = gatherTypes({ name: "fast-check", folder: below("node_modules/fast-check") });
  expect(Object.keys(types).length).toBeGreaterThan(1);
  expect(Object.keys(types).every((path) => path.startsWith("node_modules/fast-check/"))).toBe(true);
});
