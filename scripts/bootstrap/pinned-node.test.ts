import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../lib/paths.ts";
import { pinnedNode } from "./pinned-node.mjs";

test("The pinned Node is the one of the npm package", () => {
  expect(pinnedNode(root)).toMatch(/node_modules[\\/]node[\\/]bin[\\/]node(\.exe)?$/);
});

test("Where install scripts are switched off, the message says what to do", () => {
  const folder = mkdtempSync(join(tmpdir(), "node-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ devDependencies: { node: "1.2.3" } }));
  mkdirSync(join(folder, "node_modules", "node"), { recursive: true });
  expect(() => pinnedNode(folder)).toThrow("npm rebuild node --ignore-scripts=false");
  rmSync(folder, { recursive: true });
});
