import fc from "fast-check";
import { expect, test } from "vitest";
import { enumerate, relativeError } from "../fixtures.ts";
import { importance } from "./importance.ts";
import { minimalCutSets } from "./minimal-cut-sets.ts";
import { anySharedTree, bridge, isDownIn } from "./shared-fixtures.ts";
import { sharedUnavailability } from "./shared-unavailability.ts";

test("In a series of 0.02 and 0.01 the worse unit matters most, by Birnbaum as much as the other works", () => {
  // Rausand and Høyland (2004), chapter 5: Birnbaum's measure of a unit is the product of the others' availabilities.
  const blocks = [
    { kind: "unit", name: "weak", unavailability: 0.02 },
    { kind: "unit", name: "strong", unavailability: 0.01 },
  ] as const;
  const [weak, strong] = importance({ tree: { kind: "series", blocks } });
  const down = 1 - 0.98 * 0.99;
  expect(weak!.birnbaum).toBeCloseTo(0.99, 15);
  expect(strong!.birnbaum).toBeCloseTo(0.98, 15);
  expect(weak!.criticality).toBeCloseTo((0.02 * 0.99) / down, 13);
  expect(weak!.fussellVesely).toBeCloseTo(0.02 / down, 13);
});

test("In a parallel pair each unit has failed and is critical whenever the whole is down", () => {
  const blocks = [
    { kind: "unit", name: "a", unavailability: 1e-9 },
    { kind: "unit", name: "b", unavailability: 1e-3 },
  ] as const;
  const [a, b] = importance({ tree: { kind: "parallel", blocks } });
  expect(a).toEqual({ name: "a", birnbaum: 1e-3, criticality: 1, fussellVesely: 1 });
  expect(b!.birnbaum).toBe(1e-9);
});

test("The middle of the bridge matters least", () => {
  // Closed form: the middle is critical where a, e work and b, d do not, or the other way: 2p²q².
  const middle = importance({ tree: bridge(0.1) }).find(({ name }) => name === "c");
  expect(relativeError(middle!.birnbaum, 2 * 0.81 * 0.01)).toBeLessThan(1e-14);
});

test("All three agree with exact enumeration of the units", () => {
  fc.assert(
    fc.property(anySharedTree, ({ tree, names, down }) => {
      const whole = sharedUnavailability({ tree });
      fc.pre(whole > 1e-200);
      const cuts = minimalCutSets({ tree });
      for (const { name, birnbaum, criticality, fussellVesely } of importance({ tree })) {
        const index = names.indexOf(name);
        const sure = down.map((q, other) => (other === index ? 1 : q));
        const failedOf = (isDown: readonly boolean[]): Set<string> =>
          new Set(names.filter((_, unit) => isDown[unit]));
        const critical = enumerate(sure, (isDown) => {
          const failed = failedOf(isDown);
          const mended = new Set([...failed].filter((other) => other !== name));
          return failed.has(name) && isDownIn(tree, failed) && !isDownIn(tree, mended);
        });
        const contributing = enumerate(down, (isDown) => {
          const failed = failedOf(isDown);
          return cuts.some((cut) => cut.includes(name) && cut.every((each) => failed.has(each)));
        });
        expect(relativeError(birnbaum, critical)).toBeLessThan(1e-12);
        expect(relativeError(criticality, (down[index]! * critical) / whole)).toBeLessThan(1e-12);
        expect(relativeError(fussellVesely, contributing / whole)).toBeLessThan(1e-12);
        expect(fussellVesely).toBeGreaterThanOrEqual(criticality * (1 - 1e-12));
      }
    }),
    { numRuns: 50 },
  );
});

test("Where nothing can fail nothing contributes", () => {
  const [only] = importance({ tree: { kind: "unit", name: "a", unavailability: 0 } });
  expect(only).toEqual({ name: "a", birnbaum: 1, criticality: 0, fussellVesely: 0 });
});
