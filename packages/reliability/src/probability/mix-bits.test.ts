import { expect, test } from "vitest";
import { mixBits } from "./mix-bits.ts";

test.each([
  [0, 0],
  [1, 0x514e28b7],
  [0xffffffff, 0x81f16f39],
])("The hash of nothing with the seed %i is that of MurmurHash3", (seed, hash) => {
  // MurmurHash3_x86_32 of no bytes is its last step alone; the three values are its customary test vectors.
  expect(mixBits(seed)).toBe(hash);
});
