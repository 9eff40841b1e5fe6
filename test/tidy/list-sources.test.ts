import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listSources } from "./list-sources.ts";

test("Without git the folder is walked, past what tools write", () => {
  const root = mkdtempSync(join(tmpdir(), "standby-tidy-"));
  try {
    for (const folder of ["node_modules/zod", "apps/site/dist", "lessons"]) {
      mkdirSync(join(root, folder), { recursive: true });
      writeFileSync(join(root, folder, "index.mdx"), "one\r\ntwo\r\n");
    }
    writeFileSync(join(root, "picture.png"), "\u0000");
    expect(listSources(root)).toEqual([
      { path: "lessons/index.mdx", text: "one\ntwo\n" },
      { path: "picture.png", text: "" },
    ]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
