import { afterEach, expect, test, vi } from "vitest";
import { runSteps, type Step } from "./steps.ts";

afterEach(() => vi.restoreAllMocks());

const step = (name: string, code: number, done: string[]): Step => ({
  name,
  remedy: `mend ${name}`,
  run: async () => {
    done.push(name);
    return code;
  },
});

test("The first step that fails ends the run, and its remedy is the last line", async () => {
  const log = vi.spyOn(console, "log").mockReturnValue();
  const done: string[] = [];
  const code = await runSteps([step("a", 0, done), step("b", 3, done), step("c", 0, done)]);
  expect([code, done, log.mock.lastCall]).toEqual([3, ["a", "b"], ["What to do: mend b"]]);
});

test("Steps that all pass give code 0", async () => {
  vi.spyOn(console, "log").mockReturnValue();
  expect(await runSteps([step("a", 0, [])])).toBe(0);
});
