import { Tag, type WireNode } from "./wire.ts";

/** True where a node says now what it said in the request, which named its objects as nodes, not as known. */
export function sameNode(before: WireNode, now: WireNode): boolean {
  return before.length === now.length && before.every((part, index) => samePart(part, now[index]));
}

function samePart(before: unknown, now: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(now)) return before === now;
  const [tag, ...rest] = before as unknown[];
  const [tagNow, ...restNow] = now as unknown[];
  const sameTag = tag === tagNow || (tag === Tag.node && tagNow === Tag.known);
  return sameTag && rest.length === restNow.length && rest.every((part, index) => part === restNow[index]);
}
