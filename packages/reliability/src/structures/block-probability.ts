import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";
import { describeValue } from "../input/describe-value.ts";
import { availabilityOf, checkLevel, isLevel, unavailabilityOf, type Level } from "../input/level.ts";
import { probabilityOfAll } from "../probability/probability-of-all.ts";
import { probabilityOfAny } from "../probability/probability-of-any.ts";
import { probabilityOfAtLeast } from "../probability/probability-of-at-least.ts";
import type { Block } from "./block.ts";

const DEPTH_MAX = 1_000;

/**
 * The probability that a block tree is up, or that it is down. Each is built from the same side of the
 * parts: a series is down when any part is, a parallel set when all parts are, k of n when n − k + 1 are.
 * So neither side is ever the small difference of two numbers close to 1.
 */
export function blockProbability(block: Block, side: "up" | "down", path = "tree", depth = 0): number {
  checkOptions(path, block);
  if (block.kind === "unit") {
    checkLevel(path, block);
    return levelOf(block, side);
  }
  if (depth > DEPTH_MAX) {
    throw new RangeError(`tree is more than ${DEPTH_MAX} deep, but must be a tree that ends`);
  }
  if (block.kind !== "series" && block.kind !== "parallel" && block.kind !== "kOutOfN") {
    const kind = describeValue((block as { kind?: unknown }).kind);
    throw new TypeError(`${path}.kind is ${kind}, but must be "unit", "series", "parallel" or "kOutOfN"`);
  }
  const blocks = checkBlocks(`${path}.blocks`, block.blocks);
  const at = (index: number): number => {
    const part = blocks[index]!;
    // Paths are for errors only: a sound unit, of which a tree has most, is read without writing one.
    if (isLevel(part) && part.kind === "unit") return levelOf(part, side);
    return blockProbability(part, side, `${path}.blocks[${index}]`, depth + 1);
  };
  if (block.kind === "kOutOfN") {
    checkCount(`${path}.k`, block.k, { min: 1, max: blocks.length });
    const needed = side === "up" ? block.k : blocks.length - block.k + 1;
    return probabilityOfAtLeast(needed, blocks.length, at);
  }
  const needsAll = (block.kind === "series") === (side === "up");
  return needsAll ? probabilityOfAll(blocks.length, at) : probabilityOfAny(blocks.length, at);
}

function levelOf(level: Level, side: "up" | "down"): number {
  return side === "up" ? availabilityOf(level) : unavailabilityOf(level);
}

function checkBlocks(argument: string, blocks: unknown): readonly Block[] {
  if (!Array.isArray(blocks)) {
    throw new TypeError(`${argument} is ${describeValue(blocks)}, but must be a list of blocks`);
  }
  if (blocks.length === 0) {
    throw new RangeError(`${argument} is an empty list, but must hold at least one block`);
  }
  return blocks as readonly Block[];
}
