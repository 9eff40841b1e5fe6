import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction } from "../fixtures.ts";
import type { Block } from "./block.ts";
import { systemAvailability } from "./system-availability.ts";
import { systemUnavailability } from "./system-unavailability.ts";

const tree: fc.Arbitrary<Block> = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fraction.map((availability): Block => ({ kind: "unit", availability })),
    fc
      .tuple(fc.constantFrom("series", "parallel"), fc.array(tie("block"), { minLength: 1, maxLength: 4 }))
      .map(([kind, blocks]): Block => ({ kind, blocks })),
    fc
      .tuple(fc.nat(), fc.array(tie("block"), { minLength: 1, maxLength: 4 }))
      .map(([pick, blocks]): Block => ({ kind: "kOutOfN", k: 1 + (pick % blocks.length), blocks })),
  ),
})).block;

test("Ten services at 99.9 % in series are up 99.0045 % of the time", () => {
  // Closed form: 0.999^10.
  const blocks = Array.from({ length: 10 }, (): Block => ({ kind: "unit", availability: 0.999 }));
  expect(systemAvailability({ kind: "series", blocks })).toBeCloseTo(0.990044880209748, 14);
});

test("Any tree is up or down", () => {
  fc.assert(
    fc.property(tree, (block) => {
      expect(systemAvailability(block) + systemUnavailability(block)).toBeCloseTo(1, 12);
    }),
  );
});

test("Any tree's availability is a fraction", () => {
  fc.assert(
    fc.property(tree, (block) => {
      expect(systemAvailability(block)).toBeGreaterThanOrEqual(0);
      expect(systemAvailability(block)).toBeLessThanOrEqual(1);
    }),
  );
});

test("A small availability keeps its digits", () => {
  // Closed form: (1e-9)².
  const unit: Block = { kind: "unit", availability: 1e-9 };
  expect(systemAvailability({ kind: "series", blocks: [unit, unit] })).toBeCloseTo(1e-18, 32);
});
