import type { Side } from "./edit-diagram.ts";

const EDGE = 0.25;

/** Where something goes that is dropped on a unit: its edges are before and behind it, its middle beside it. */
export function sideOf(unit: { readonly left: number; readonly width: number }, x: number): Side {
  const share = (x - unit.left) / unit.width;
  if (share < EDGE) return "before";
  return share > 1 - EDGE ? "behind" : "beside";
}
