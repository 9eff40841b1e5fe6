import fc from "fast-check";
import { notTiny } from "../fixtures.ts";
import type { Block } from "./block.ts";

/** The bridge of five units with equal unavailabilities, as its four paths. */
export function bridge(unavailability: number): Block {
  const paths = ["ad", "be", "ace", "bcd"].map((path): Block => ({
    kind: "series",
    blocks: [...path].map((name): Block => ({ kind: "unit", name, unavailability })),
  }));
  return { kind: "parallel", blocks: paths };
}

/** Whether a tree is down once some of its named units are, straight from the meaning of its blocks. */
export function isDownIn(block: Block, failed: ReadonlySet<string>): boolean {
  if (block.kind === "unit") return failed.has(block.name ?? "");
  const downs = block.blocks.filter((part) => isDownIn(part, failed)).length;
  if (block.kind === "series") return downs > 0;
  return downs > block.blocks.length - (block.kind === "parallel" ? 1 : block.k);
}

/** A tree in which units of five names stand in any places, with the names that it holds and their levels. */
export interface SharedTree {
  readonly tree: Block;
  readonly names: readonly string[];
  readonly down: readonly number[];
}

const NAMES = ["a", "b", "c", "d", "e"];

/** Trees up to three deep whose units share five names. */
export const anySharedTree: fc.Arbitrary<SharedTree> = fc
  .array(notTiny, { minLength: NAMES.length, maxLength: NAMES.length })
  .chain((down) => {
    const unit = fc
      .nat({ max: NAMES.length - 1 })
      .map((index): Block => ({ kind: "unit", name: NAMES[index]!, unavailability: down[index]! }));
    const { tree } = fc.letrec<{ tree: Block; parts: Block[] }>((tie) => ({
      parts: fc.array(tie("tree"), { minLength: 1, maxLength: 4 }),
      tree: fc.oneof(
        { maxDepth: 3 },
        unit,
        tie("parts").map((blocks): Block => ({ kind: "series", blocks })),
        tie("parts").map((blocks): Block => ({ kind: "parallel", blocks })),
        fc
          .tuple(tie("parts"), fc.nat())
          .map(([blocks, pick]): Block => ({ kind: "kOutOfN", k: 1 + (pick % blocks.length), blocks })),
      ),
    }));
    return tree.map((found) => ({ tree: found, names: NAMES, down }));
  });
