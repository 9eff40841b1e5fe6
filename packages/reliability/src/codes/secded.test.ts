import fc from "fast-check";
import { expect, test } from "vitest";
import { secdedDecode } from "./secded-decode.ts";
import { secdedEncode } from "./secded-encode.ts";

const anyWord = fc.uint8Array({ minLength: 8, maxLength: 8 });

/** A word and its check bits with one of the 72 bits turned: 0 to 63 in the word, 64 to 71 in the check. */
function turned(
  { word, check }: { word: Uint8Array; check: number },
  bit: number,
): {
  word: Uint8Array;
  check: number;
} {
  if (bit >= 64) return { word, check: check ^ (1 << (bit - 64)) };
  const other = Uint8Array.from(word);
  other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return { word: other, check };
}

test("A word of zeros has no check bit set", () => {
  expect(secdedEncode({ word: new Uint8Array(8) })).toBe(0);
});

test("The first data bit stands at position 3 of the code, so it sets the checks 1, 2 and the parity", () => {
  // Hamming (1950): positions 1, 2, 4, ... are checks. Three ones make an odd number, so bit 7 makes it even.
  expect(secdedEncode({ word: [1, 0, 0, 0, 0, 0, 0, 0] })).toBe(0b1000_0011);
});

test("What was stored is read as it was", () => {
  fc.assert(
    fc.property(anyWord, (word) => {
      const decoded = secdedDecode({ word, check: secdedEncode({ word }) });
      expect(decoded).toEqual({ state: "ok", word, bit: -1 });
    }),
  );
});

test("Any one wrong bit of the 72 is found and put right", () => {
  fc.assert(
    fc.property(anyWord, (word) => {
      const stored = { word, check: secdedEncode({ word }) };
      for (let bit = 0; bit < 72; bit++) {
        const decoded = secdedDecode(turned(stored, bit));
        expect(decoded).toEqual({ state: "corrected", word, bit });
      }
    }),
    { numRuns: 10 },
  );
});

test("Any two wrong bits of the 72 are detected", () => {
  const word = Uint8Array.of(0x5a, 0x00, 0xff, 0x13, 0x37, 0x80, 0x01, 0xc3);
  const stored = { word, check: secdedEncode({ word }) };
  for (let first = 0; first < 72; first++) {
    for (let second = first + 1; second < 72; second++) {
      const { state } = secdedDecode(turned(turned(stored, first), second));
      if (state !== "detected") expect([first, second]).toBe("detected");
    }
  }
});

test("Three wrong bits can be taken for one", () => {
  const stored = { word: new Uint8Array(8), check: 0 };
  const broken = turned(turned(turned(stored, 0), 1), 2);
  // Positions 3, 5 and 6 cancel each other: 3 ⊕ 5 ⊕ 6 = 0, with odd parity.
  expect(secdedDecode(broken)).toEqual({ state: "corrected", word: broken.word, bit: 71 });
});
