import fc from "fast-check";
import { expect, test } from "vitest";
import { anyBlocks } from "../fixtures.ts";
import { gfInverse } from "./gf-inverse.ts";
import { gfMultiply } from "./gf-multiply.ts";
import { reedSolomonDecode } from "./reed-solomon-decode.ts";
import { reedSolomonEncode } from "./reed-solomon-encode.ts";

/** Every way to choose some of `count` things, as lists of positions. */
function* choices(count: number, chosen: number, from = 0): Generator<number[]> {
  if (chosen === 0) {
    yield [];
    return;
  }
  for (let first = from; first < count; first++) {
    for (const rest of choices(count, chosen - 1, first + 1)) yield [first, ...rest];
  }
}

test.each([
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [6, 3],
  [5, 5],
])("With %i data and %i parity blocks, every pattern of so many losses decodes", (k, parityBlocks) => {
  const blocks = Array.from({ length: k }, (_, index) => Uint8Array.of(index + 1, 200 - index, 7 * index));
  const all = [...blocks, ...reedSolomonEncode({ blocks, parityBlocks })];
  for (const lost of choices(all.length, parityBlocks)) {
    const left = all.map((block, index) => (lost.includes(index) ? null : block));
    expect(reedSolomonDecode({ blocks: left, dataBlocks: k })).toEqual(blocks);
  }
});

test("Parity is the data times a Cauchy matrix", () => {
  // 1 / (x + y) with x = 2, 3 for the parity blocks and y = 0, 1 for the data, written out.
  const [first, second] = reedSolomonEncode({ blocks: [[5], [9]], parityBlocks: 2 });
  const term = (sum: number, data: number): number => gfMultiply({ a: gfInverse({ a: sum }), b: data });
  expect(first?.[0]).toBe(term(2 ^ 0, 5) ^ term(2 ^ 1, 9));
  expect(second?.[0]).toBe(term(3 ^ 0, 5) ^ term(3 ^ 1, 9));
});

test("Random data survive random losses", () => {
  fc.assert(
    fc.property(
      anyBlocks({ maxBlocks: 20 }),
      fc.integer({ min: 1, max: 6 }),
      fc.infiniteStream(fc.nat()),
      (blocks, parityBlocks, picks) => {
        const left: (Uint8Array | null)[] = [...blocks, ...reedSolomonEncode({ blocks, parityBlocks })];
        for (let lost = 0; lost < parityBlocks; lost++) {
          left[(picks.next().value as number) % left.length] = null;
        }
        expect(reedSolomonDecode({ blocks: left, dataBlocks: blocks.length })).toEqual(blocks);
      },
    ),
  );
});

test("The largest code has 256 blocks", () => {
  const blocks = Array.from({ length: 200 }, (_, index) => Uint8Array.of(index));
  const all = [...blocks, ...reedSolomonEncode({ blocks, parityBlocks: 56 })];
  const left = all.map((block, index) => (index < 56 ? null : block));
  expect(reedSolomonDecode({ blocks: left, dataBlocks: 200 })).toEqual(blocks);
});
