import fc from "fast-check";
import { expect, test } from "vitest";
import { enumerate, notTiny, relativeError } from "../fixtures.ts";
import type { Block } from "./block.ts";
import { kOfNUnequalUnavailability } from "./k-of-n-unequal-unavailability.ts";
import { parallelUnavailability } from "./parallel-unavailability.ts";
import { seriesUnavailability } from "./series-unavailability.ts";
import { systemUnavailability } from "./system-unavailability.ts";

const unit = (unavailability: number): Block => ({ kind: "unit", unavailability });

test("Two zones of web and database behind one balancer are down 0.01 + 0.99 · 0.0199² of the time", () => {
  // Closed form: a zone is down 1 - 0.99² = 0.0199; both 0.0199²; the balancer 0.01 on top.
  const zone: Block = { kind: "series", blocks: [unit(0.01), unit(0.01)] };
  const tree: Block = { kind: "series", blocks: [unit(0.01), { kind: "parallel", blocks: [zone, zone] }] };
  expect(relativeError(systemUnavailability(tree), 0.01 + 0.99 * 0.0199 ** 2)).toBeLessThan(1e-14);
});

test("A tree of one level is the function of its kind", () => {
  fc.assert(
    fc.property(fc.array(notTiny, { minLength: 1, maxLength: 8 }), fc.nat(), (unavailabilities, pick) => {
      const blocks = unavailabilities.map(unit);
      const k = 1 + (pick % blocks.length);
      expect(systemUnavailability({ kind: "series", blocks })).toBe(
        seriesUnavailability({ unavailabilities }),
      );
      expect(systemUnavailability({ kind: "parallel", blocks })).toBe(
        parallelUnavailability({ unavailabilities }),
      );
      expect(systemUnavailability({ kind: "kOutOfN", k, blocks })).toBe(
        kOfNUnequalUnavailability({ k, unavailabilities }),
      );
    }),
  );
});

test("Nested trees agree with exact enumeration of their units", () => {
  const shape = fc.tuple(notTiny, notTiny, notTiny, notTiny, notTiny);
  fc.assert(
    fc.property(shape, (down) => {
      const [a, b, c, d, e] = down.map(unit) as [Block, Block, Block, Block, Block];
      const tree: Block = {
        kind: "kOutOfN",
        k: 2,
        blocks: [{ kind: "series", blocks: [a, b] }, c, { kind: "parallel", blocks: [d, e] }],
      };
      const expected = enumerate(down, ([aDown, bDown, cDown, dDown, eDown]) => {
        const up = [!aDown && !bDown, !cDown, !dDown || !eDown];
        return up.filter((is) => is).length < 2;
      });
      expect(relativeError(systemUnavailability(tree), expected)).toBeLessThan(1e-13);
    }),
  );
});

test("A tree may be nested a thousand deep", () => {
  let tree: Block = unit(1e-6);
  for (let depth = 0; depth < 1000; depth++) tree = { kind: "series", blocks: [tree] };
  expect(systemUnavailability(tree)).toBe(1e-6);
});
