import type { Encoder } from "./encode.ts";
import { encodeNode } from "./encode-node.ts";
import { sameNode } from "./same-node.ts";
import { shapeOf } from "./shape-of.ts";
import type { WireNode } from "./wire.ts";

/** The objects that a call was given, and what they held when it began. */
export interface Given {
  readonly objects: readonly object[];
  readonly nodes: readonly WireNode[];
}

export const NOTHING_GIVEN: Given = { objects: [], nodes: [] };

/** The places of a call's objects, by which its answer names them. */
export function placesOf({ objects }: Given): Map<object, number> {
  return new Map(objects.map((object, index) => [object, index]));
}

/** What a call changed in the objects that it was given: their places and what they hold now. */
export function changesOf(given: Given, encoder: Encoder): [number, WireNode][] {
  return given.objects.flatMap((object, index): [number, WireNode][] => {
    const before = given.nodes[index];
    if (!before || before[0] === "e") return [];
    const now = encodeNode(object, shapeOf(object), encoder);
    return sameNode(before, now) ? [] : [[index, now]];
  });
}
