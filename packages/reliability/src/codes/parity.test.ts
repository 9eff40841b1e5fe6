import fc from "fast-check";
import { expect, test } from "vitest";
import { anyBlocks } from "../fixtures.ts";
import { gfMultiply } from "./gf-multiply.ts";
import { gfPower } from "./gf-power.ts";
import { raid6Parity } from "./raid6-parity.ts";
import { raid6Recover } from "./raid6-recover.ts";
import { xorParity } from "./xor-parity.ts";
import { xorRecover } from "./xor-recover.ts";

const without = <Block>(blocks: readonly Block[], ...lost: number[]): (Block | null)[] =>
  blocks.map((block, index) => (lost.includes(index) ? null : block));

test("The parity of 1011 and 0110 is 1101", () => {
  expect([...xorParity({ blocks: [[0b1011], [0b0110]] })]).toEqual([0b1101]);
});

test("Each block comes back from the others and their parity", () => {
  fc.assert(
    fc.property(anyBlocks(), (blocks) => {
      const parity = xorParity({ blocks });
      for (const [index, block] of blocks.entries()) {
        expect(xorRecover({ blocks: without(blocks, index), parity })).toEqual(block);
      }
    }),
  );
});

test("Q is the sum of the blocks times powers of 2", () => {
  fc.assert(
    fc.property(anyBlocks(), (blocks) => {
      const { p, q } = raid6Parity({ blocks });
      expect(p).toEqual(xorParity({ blocks }));
      let expected = 0;
      for (const [index, block] of blocks.entries()) {
        expected ^= gfMultiply({ a: gfPower({ a: 2, power: index }), b: block[0] ?? 0 });
      }
      expect(q[0]).toBe(expected);
    }),
  );
});

test("Any two of data, P and Q come back", () => {
  fc.assert(
    fc.property(anyBlocks({ maxBlocks: 6 }), (blocks) => {
      const { p, q } = raid6Parity({ blocks });
      const all = [...blocks, p, q];
      for (let first = 0; first < all.length; first++) {
        for (let second = first; second < all.length; second++) {
          const left = without(all, first, second);
          const lost = {
            blocks: left.slice(0, blocks.length),
            p: left[blocks.length] ?? null,
            q: left[blocks.length + 1] ?? null,
          };
          if (lost.blocks.every((block) => block === null) && lost.p === null && lost.q === null) continue;
          expect(raid6Recover(lost)).toEqual(blocks);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("255 blocks can be told apart by Q", () => {
  const blocks = Array.from({ length: 255 }, (_, index) => Uint8Array.of(index, 255 - index));
  const { p, q } = raid6Parity({ blocks });
  expect(raid6Recover({ blocks: without(blocks, 17, 254), p, q })).toEqual(blocks);
});
