import { expect, test } from "vitest";
import type { Engine } from "./engine.ts";
import { engineVariables, engines } from "./find-engines.ts";
import { firstExisting } from "./first-existing.ts";

const [chromium] = engines;

test("The tests get a path for each engine, empty where there is none", () => {
  const found = engines.map((engine: Engine) => {
    const path = engine === chromium ? "/somewhere/chromium" : null;
    return { engine, path, reason: "" };
  });
  expect(engineVariables(found)).toEqual({
    STANDBY_CHROMIUM: "/somewhere/chromium",
    STANDBY_FIREFOX: "",
    STANDBY_WEBKIT: "",
  });
});

test("A name is looked for on the path, a path as it stands", () => {
  expect(firstExisting(["no-such-program", undefined, "", process.execPath])).toBe(process.execPath);
  expect(firstExisting(["no-such-program", "/no/such/file"])).toBeNull();
});
