import type { Refusal } from "../refusals.ts";

type Case = readonly [call: Refusal["call"], given: unknown, error: Refusal["error"], message: string];

const lists = (["xorParity", "raid6Parity"] as const).flatMap((call): Case[] => [
  [call, { blocks: [] }, RangeError, "blocks is an empty list, but must hold at least one block"],
  [call, { blocks: "ab" }, TypeError, 'blocks is "ab", but must be a list of blocks of bytes'],
  [call, { blocks: [[1], null] }, TypeError, "blocks[1] is null, but must be bytes"],
  [call, { blocks: [[]] }, RangeError, "blocks[0] has 0 bytes, but must have at least one"],
  [call, { blocks: [[1, 2], [3]] }, RangeError, "blocks[1] has 1 bytes, but must have 2 as the others have"],
  [call, { blocks: [[1, 256]] }, RangeError, "blocks[0][1] is 256, but must be a whole number from 0 to 255"],
  [call, { blocks: [["1"]] }, TypeError, 'blocks[0][0] is "1", but must be a whole number from 0 to 255'],
]);
const many = Array.from({ length: 257 }, () => [1]);

const cases: readonly Case[] = [
  ...lists,
  ["crc32", { data: [1, -1] }, RangeError, "data[1] is -1, but must be a whole number from 0 to 255"],
  ["gfDivide", { a: 1, b: 0 }, RangeError, "b is 0, but must be a whole number from 1 to 255"],
  [
    "xorRecover",
    { blocks: [[1], [2]], parity: [3] },
    RangeError,
    "blocks lacks 0 blocks, but must lack exactly 1",
  ],
  [
    "xorRecover",
    { blocks: [null, null], parity: [3] },
    RangeError,
    "blocks lacks 2 blocks, but must lack exactly 1",
  ],
  ["raid6Parity", { blocks: many }, RangeError, "blocks holds 257 blocks, but must hold at most 255"],
  [
    "raid6Recover",
    { blocks: [null, null], p: null, q: [1] },
    RangeError,
    "3 blocks are lost, but must be at most 2",
  ],
  [
    "raid6Recover",
    { blocks: [[1]], p: [1, 2], q: null },
    RangeError,
    "blocks[0] has 1 bytes, but must have 2 as the others have",
  ],
  [
    "reedSolomonEncode",
    { blocks: many, parityBlocks: 1 },
    RangeError,
    "blocks holds 257 blocks, but must hold at most 255",
  ],
  [
    "reedSolomonEncode",
    { blocks: [[1]], parityBlocks: 256 },
    RangeError,
    "parityBlocks is 256, but must be a whole number from 1 to 255",
  ],
  [
    "reedSolomonDecode",
    { blocks: [[1], null, null], dataBlocks: 2 },
    RangeError,
    "blocks has 1 blocks left, but must have at least 2",
  ],
  [
    "reedSolomonDecode",
    { blocks: [[1]], dataBlocks: 1 },
    RangeError,
    "blocks holds 1 blocks, but must hold from 2 to 256",
  ],
  ["secdedEncode", { word: [1] }, RangeError, "word has 1 bytes, but must have 8"],
  [
    "secdedDecode",
    { word: "x", check: 0 },
    TypeError,
    'word is "x", but must be bytes: a Uint8Array, or a list of numbers from 0 to 255',
  ],
];

/** What is refused as blocks or bytes. */
export const codesRefusals: readonly Refusal[] = cases.map(([call, given, error, message]) => ({
  call,
  given,
  error,
  message,
}));
