import fc from "fast-check";
import { expect, test } from "vitest";
import { erlangBExactly, relativeError } from "../fixtures.ts";
import { erlangB } from "./erlang-b.ts";
import { erlangC } from "./erlang-c.ts";

const below = fc.double({ min: 1e-6, max: 0.999, noNaN: true });

test("One server makes wait whom it is busy for, two make wait 2ρ² / (1 + ρ)", () => {
  // Closed forms of the M/M/1 and M/M/2 queues.
  fc.assert(
    fc.property(below, (rho) => {
      expect(relativeError(erlangC({ erlangs: rho, servers: 1 }), rho)).toBeLessThan(1e-12);
      const two = (2 * rho * rho) / (1 + rho);
      expect(relativeError(erlangC({ erlangs: 2 * rho, servers: 2 }), two)).toBeLessThan(1e-12);
    }),
  );
});

test("Ten servers under eight erlangs make 40.92 % wait", () => {
  // Erlang's delay formula with the sum in whole numbers, 10·B / (10 - 8·(1 - B)).
  const loss = erlangBExactly(8, 10);
  const expected = (10 * loss) / (10 - 8 * (1 - loss));
  expect(relativeError(erlangC({ erlangs: 8, servers: 10 }), expected)).toBeLessThan(1e-13);
  expect(expected).toBeCloseTo(0.4092, 4);
});

test("Ten thousand servers keep their digits", () => {
  for (const erlangs of [9500, 9900, 9999]) {
    const loss = erlangBExactly(erlangs, 10_000);
    const expected = (10_000 * loss) / (10_000 - erlangs + erlangs * loss);
    expect(relativeError(erlangC({ erlangs, servers: 10_000 }), expected)).toBeLessThan(1e-11);
  }
});

test("Waiting is likelier than being lost would be, and grows with the load", () => {
  fc.assert(
    fc.property(below, below, fc.integer({ min: 1, max: 200 }), (one, other, servers) => {
      const at = (rho: number): number => erlangC({ erlangs: rho * servers, servers });
      expect(at(one)).toBeGreaterThanOrEqual(erlangB({ erlangs: one * servers, servers }) * (1 - 1e-15));
      expect(at(Math.max(one, other))).toBeGreaterThanOrEqual(at(Math.min(one, other)) * (1 - 1e-12));
      expect(at(one)).toBeLessThanOrEqual(1);
    }),
  );
});

test("Where the load is the servers' or more, everybody waits; where there is none, nobody", () => {
  expect(erlangC({ erlangs: 3, servers: 3 })).toBe(1);
  expect(erlangC({ erlangs: 30, servers: 3 })).toBe(1);
  expect(erlangC({ erlangs: 0, servers: 3 })).toBe(0);
});
