import fc from "fast-check";
import { expect, test } from "vitest";
import { failsWithout } from "../architecture/fails-without.ts";
import { anySystem, enumerate, notTiny, relativeError } from "../fixtures.ts";
import { anySharedTree, bridge, isDownIn } from "./shared-fixtures.ts";
import { sharedAvailability } from "./shared-availability.ts";
import { sharedUnavailability } from "./shared-unavailability.ts";
import { systemUnavailability } from "./system-unavailability.ts";

test("The bridge of five equal units is down 2q² + 2q³ − 5q⁴ + 2q⁵ of the time", () => {
  // Barlow and Proschan (1975), chapter 1: the reliability of the bridge is 2p² + 2p³ − 5p⁴ + 2p⁵, and it is its own dual.
  for (const q of [0.5, 0.1, 1e-3]) {
    const expected = 2 * q ** 2 + 2 * q ** 3 - 5 * q ** 4 + 2 * q ** 5;
    expect(relativeError(sharedUnavailability({ tree: bridge(q) }), expected)).toBeLessThan(1e-14);
  }
});

test("At 1e-9 a unit the bridge keeps the digits of 2e-18", () => {
  // Closed form: 2q² (1 + q − …).
  expect(relativeError(sharedUnavailability({ tree: bridge(1e-9) }), 2e-18 * (1 + 1e-9))).toBeLessThan(1e-14);
});

test("A unit that stands in both branches is no redundancy", () => {
  // Closed form: the two branches are one and the same unit.
  const unit = { kind: "unit", name: "login", unavailability: 0.01 } as const;
  const tree = { kind: "parallel", blocks: [unit, unit] } as const;
  expect(sharedUnavailability({ tree })).toBe(0.01);
  expect(systemUnavailability(tree)).toBeCloseTo(0.0001, 15);
});

test("Trees agree with exact enumeration of their units", () => {
  fc.assert(
    fc.property(anySharedTree, ({ tree, names, down }) => {
      const expected = enumerate(down, (isDown) =>
        isDownIn(tree, new Set(names.filter((_, index) => isDown[index]))),
      );
      fc.pre(expected > 1e-290);
      expect(relativeError(sharedUnavailability({ tree }), expected)).toBeLessThan(1e-13);
    }),
  );
});

test("Systems, circles included, agree with exact enumeration of their components", () => {
  const levels = fc.array(notTiny, { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(anySystem, levels, (system, all) => {
      const names = system.components.map(({ name }) => name);
      const down = all.slice(0, names.length);
      const expected = enumerate(down, (isDown) =>
        failsWithout({ system, failed: names.filter((_, index) => isDown[index]) }),
      );
      fc.pre(expected > 1e-290);
      const found = sharedUnavailability({
        system,
        levels: Object.fromEntries(names.map((name, index) => [name, { unavailability: down[index]! }])),
      });
      expect(relativeError(found, expected)).toBeLessThan(1e-13);
    }),
  );
});

test("Up and down add up to one", () => {
  fc.assert(
    fc.property(anySharedTree, ({ tree }) => {
      expect(sharedAvailability({ tree }) + sharedUnavailability({ tree })).toBeCloseTo(1, 13);
    }),
  );
});

test("Units without names stay apart", () => {
  const unit = { kind: "unit", unavailability: 0.1 } as const;
  const tree = { kind: "parallel", blocks: [unit, unit] } as const;
  expect(sharedUnavailability({ tree })).toBe(systemUnavailability(tree));
});

test("One level may be written both ways in its several places", () => {
  const blocks = [
    { kind: "unit", name: "db", unavailability: 0.1 },
    { kind: "unit", name: "db", availability: 0.9 },
  ] as const;
  expect(sharedUnavailability({ tree: { kind: "series", blocks } })).toBe(0.1);
});
