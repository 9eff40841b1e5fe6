import fc from "fast-check";
import { expect, test } from "vitest";
import { erlangBExactly, relativeError } from "../fixtures.ts";
import { erlangB } from "./erlang-b.ts";

test.each([
  { servers: 1, erlangs: 0.0101 },
  { servers: 5, erlangs: 1.361 },
  { servers: 10, erlangs: 4.461 },
  { servers: 20, erlangs: 12.03 },
  { servers: 50, erlangs: 37.9 },
  { servers: 100, erlangs: 84.06 },
])("$servers servers lose 1 % of $erlangs erlangs", ({ servers, erlangs }) => {
  // The usual tables of traffic at a loss of 1 %, as in J. R. Boucher, Traffic System Design Handbook.
  expect(erlangB({ erlangs, servers })).toBeCloseTo(0.01, 4);
});

test("One server loses a / (1 + a), and two lose a² / (2 + 2a + a²)", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e6, noNaN: true }), (a) => {
      expect(relativeError(erlangB({ erlangs: a, servers: 1 }), a / (1 + a))).toBeLessThan(1e-14);
      const two = (a * a) / (2 + 2 * a + a * a);
      expect(relativeError(erlangB({ erlangs: a, servers: 2 }), two)).toBeLessThan(1e-14);
    }),
  );
});

test("It agrees with the formula as it is written, in whole numbers", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 300, noNaN: true }),
      fc.integer({ min: 1, max: 60 }),
      (erlangs, servers) => {
        const loss = erlangB({ erlangs, servers });
        expect(relativeError(loss, erlangBExactly(erlangs, servers))).toBeLessThan(1e-13);
      },
    ),
  );
});

test.each([9000, 9900, 10_000, 20_000])("Ten thousand servers keep their digits at %s erlangs", (erlangs) => {
  const loss = erlangB({ erlangs, servers: 10_000 });
  expect(relativeError(loss, erlangBExactly(erlangs, 10_000))).toBeLessThan(1e-11);
});

test("A thousand servers under a hundredth of their load lose nothing that a number can hold", () => {
  expect(erlangB({ erlangs: 10, servers: 1000 })).toBe(0);
  expect(erlangB({ erlangs: 0, servers: 1 })).toBe(0);
});
