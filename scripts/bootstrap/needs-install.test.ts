import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { needsInstall } from "./needs-install.mjs";

const folder = mkdtempSync(join(tmpdir(), "install-"));
afterAll(() => rmSync(folder, { recursive: true }));

const LOCKED = {
  "": {},
  "apps/site": { version: "0.1.0" },
  "node_modules/zod": { version: "4.6.7" },
  "node_modules/@esbuild/aix-ppc64": { version: "1.0.0", optional: true },
};

/** Says why packages must be installed where npm recorded these. */
function reasonWith(installed: object | null): string | null {
  rmSync(folder, { recursive: true });
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: LOCKED }));
  if (installed) {
    for (const path of Object.keys(installed)) mkdirSync(join(folder, path), { recursive: true });
    const record = join(folder, "node_modules", ".package-lock.json");
    writeFileSync(record, JSON.stringify({ packages: installed }));
  }
  return needsInstall(folder);
}

test("A fresh clone must be installed", () => {
  expect(reasonWith(null)).toBe("there are no packages yet");
});

test("What the lock file lists is enough, without the packages of other systems", () => {
  expect(reasonWith({ "node_modules/zod": { version: "4.6.7" } })).toBeNull();
});

test("A package that is missing or has another version is told by its folder", () => {
  expect(reasonWith({})).toBe("node_modules/zod is missing");
  expect(reasonWith({ "node_modules/zod": { version: "4.0.0" } })).toBe(
    "node_modules/zod has another version than the lock file",
  );
});

test("A package whose folder was deleted is told", () => {
  expect(reasonWith({ "node_modules/zod": { version: "4.6.7" } })).toBeNull();
  rmSync(join(folder, "node_modules/zod"), { recursive: true });
  expect(needsInstall(folder)).toBe("node_modules/zod is gone");
});

test("A package of one's own does no harm", () => {
  expect(reasonWith({ "node_modules/zod": { version: "4.6.7" }, "node_modules/mine": {} })).toBeNull();
});
