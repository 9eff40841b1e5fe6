import { describe, expect, test } from "vitest";
import { sourceOf } from "./source.ts";

/** An exercise whose checks and given files hold these texts. */
const exerciseOf = (checksSource: string, given = "") =>
  sourceOf(
    {
      id: "an-exercise",
      checksSource,
      imports: [],
      given: { "given.ts": given },
      starter: {},
      solution: {},
      points: {},
      mistakes: [],
      contentHash: () => "1",
    },
    "1",
  );

describe("the budgets of a simulation", () => {
  test.each([
    ["checks that run a cluster", 'import { run } from "@standby/simulator";\n', ""],
    [
      "checks that import it over several lines",
      'import {\n  run,\n  survives,\n} from "@standby/simulator";\n',
      "",
    ],
    ["given files that extend its classes", "", 'import { Store } from "@standby/simulator";\n'],
  ])("%s have them", (_, checks, given) => {
    expect(exerciseOf(checks, given).simulated).toBe(true);
  });

  test.each([
    ["checks that compute", 'import { expect } from "vitest";\n', ""],
    ["given files that use its types", "", 'import type { Context } from "@standby/simulator";\n'],
    ["a mention in a text", 'const text = `see "@standby/simulator"`;\n', ""],
  ])("%s do not", (_, checks, given) => {
    expect(exerciseOf(checks, given).simulated).toBe(false);
  });
});
