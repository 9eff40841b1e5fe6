import { checkBytes, type Bytes } from "../input/check-bytes.ts";
import { describeValue } from "../input/describe-value.ts";

/** Blocks of equal length, where `null` stands for one that is lost. */
export type BlocksWithGaps = readonly (Bytes | null)[];

/**
 * Refuses everything but a list of blocks of bytes of one length, each at least a byte long.
 *
 * @returns the length of a block in bytes
 */
export function checkBlocks(argument: string, value: unknown, lengthSoFar?: number): number {
  const length = checkBlocksWithGaps(argument, value, lengthSoFar);
  const gap = (value as BlocksWithGaps).indexOf(null);
  if (gap >= 0) throw new TypeError(`${argument}[${gap}] is null, but must be bytes`);
  return length;
}

/**
 * The same where `null` may stand for a block that is lost, but not for all of them.
 *
 * @returns the length of a block in bytes; 0 where all are lost and none was known before
 */
export function checkBlocksWithGaps(argument: string, value: unknown, lengthSoFar?: number): number {
  if (!Array.isArray(value)) {
    throw new TypeError(`${argument} is ${describeValue(value)}, but must be a list of blocks of bytes`);
  }
  if (value.length === 0) {
    throw new RangeError(`${argument} is an empty list, but must hold at least one block`);
  }
  let length = lengthSoFar;
  for (let index = 0; index < value.length; index++) {
    const block: unknown = value[index];
    if (block !== null) length = checkBlock(`${argument}[${index}]`, block, length);
  }
  return length ?? 0;
}

/**
 * Refuses everything but one block, of a length where it is known.
 *
 * @returns its length in bytes
 */
export function checkBlock(argument: string, value: unknown, length?: number): number {
  checkBytes(argument, value);
  if (value.length === 0) throw new RangeError(`${argument} has 0 bytes, but must have at least one`);
  if (length !== undefined && value.length !== length) {
    throw new RangeError(`${argument} has ${value.length} bytes, but must have ${length} as the others have`);
  }
  return value.length;
}
