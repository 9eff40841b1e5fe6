import { sharedFailures } from "@standby/reliability";
import { expect, test } from "vitest";
import { pairAvailability, pairSystem, THINGS, type Thing } from "./pair.ts";

const all = new Set<Thing>(THINGS.map(({ id }) => id));
const none = new Set<Thing>();

test("Whatever is shared takes both servers down, and nothing else does", () => {
  const between = ["Server A", "Server B"] as const;
  expect(sharedFailures({ system: pairSystem(all), between })).toEqual(["Power", "Release", "Login"]);
  expect(sharedFailures({ system: pairSystem(new Set<Thing>(["Login"])), between })).toEqual(["Login"]);
  expect(sharedFailures({ system: pairSystem(none), between })).toEqual([]);
});

test("Shared things stand in series with the pair: 0.999³ · (1 − 0.01²)", () =>
  expect(pairAvailability(all)).toBeCloseTo(0.999 ** 3 * (1 - 1e-4), 14));

test("With one of each, a side works for 0.99 · 0.999³ of the time and one side is enough", () =>
  expect(pairAvailability(none)).toBeCloseTo(1 - (1 - 0.99 * 0.999 ** 3) ** 2, 14));
