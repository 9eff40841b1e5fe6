import { run } from "@standby/simulator";
import { expect, test } from "vitest";
import scenario from "./second-opinion.scenario.ts";

/** What the run tells for every misfortune, one line for each belief: + where the watcher is right. */
function table(): string[] {
  const { happens, belief } = scenario.knobs;
  return belief.options.map(({ value }) =>
    happens.options
      .map((misfortune) => {
        const { tell, ...made } = scenario.make({ happens: misfortune.value, belief: value });
        const told = tell?.(run({ ...made, seed: 1, isTraced: true })) ?? "";
        return told.endsWith("That is right.") ? "+" : "-";
      })
      .join(""),
  );
}

test("Only a watcher with two witnesses is right about all six misfortunes", () => {
  expect(table()).toEqual(["------", "+++---", "++++-+", "++++++"]);
});
