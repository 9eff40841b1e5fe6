import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listSources } from "./tidy/list-sources.ts";

const root = join(import.meta.dirname, "..");
const turbo = join(dirname(createRequire(import.meta.url).resolve("turbo/package.json")), "bin/turbo");
const copy = mkdtempSync(join(tmpdir(), "boundaries-"));
const HELD =
  /^(package(-lock)?\.json|turbo\.json|(apps|packages)\/[^/]+\/(package\.json|turbo\.json|src\/.*\.tsx?))$/;

beforeAll(() => {
  for (const { path } of listSources(root)) {
    if (!HELD.test(path)) continue;
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  execFileSync("git", ["init", "-q"], { cwd: copy });
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What turbo says of the copy, and whether it lets it pass. */
function boundaries(): { passes: boolean; said: string } {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [turbo, "boundaries"], {
    cwd: copy,
    env,
    encoding: "utf8",
  });
  return { passes: status === 0, said: stdout + stderr };
}

test("The packages keep to their boundaries", { timeout: 60_000 }, () => {
  const { passes, said } = boundaries();
  expect(passes, said).toBe(true);
});

test("An import of a package that is no dependency is refused", { timeout: 60_000 }, () => {
  const path = join(copy, "packages/reliability/src/planted.ts");
  writeFileSync(path, 'import { readCourse } from "@standby/course";\nexport const planted = readCourse;\n');
  const { passes, said } = boundaries();
  rmSync(path);
  expect([passes, said.includes("@standby/course")]).toEqual([false, true]);
});

test("A dependency of a leaf on an engine is refused", { timeout: 60_000 }, () => {
  const path = join(copy, "packages/contract/package.json");
  const dependencies = { "@standby/course": "0.1.0", zod: "4.6.7" };
  cpSync(path, `${path}.before`);
  writeFileSync(path, JSON.stringify({ name: "@standby/contract", version: "0.1.0", dependencies }));
  const use = join(copy, "packages/contract/src/planted.ts");
  writeFileSync(use, 'export { readCourse } from "@standby/course";\n');
  const { passes, said } = boundaries();
  rmSync(use);
  cpSync(`${path}.before`, path);
  expect([passes, /engine/.test(said)]).toEqual([false, true]);
});
