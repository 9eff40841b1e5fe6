import type { Parameter } from "../catalogue/formula.ts";

/** How many nodes keep a copy. */
export const n: Parameter = {
  kind: "count",
  name: "n",
  unit: "count",
  sentence: "How many equal nodes keep a copy.",
  min: 1,
  example: 3,
};
/** How many answer a read. */
export const r: Parameter = {
  kind: "count",
  name: "r",
  unit: "count",
  sentence: "How many of them must answer a read.",
  min: 1,
  example: 2,
};
/** How many acknowledge a write. */
export const w: Parameter = { ...r, name: "w", sentence: "How many of them must acknowledge a write." };
