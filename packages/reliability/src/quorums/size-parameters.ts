import type { Parameter } from "../catalogue/formula.ts";

/** How many nodes keep a copy. */
export const n = {
  kind: "count",
  name: "n",
  unit: "count",
  sentence: "How many equal nodes keep a copy.",
  min: 1,
  example: 3,
} as const satisfies Parameter;

/** How many answer a read. */
export const r = {
  kind: "count",
  name: "r",
  unit: "count",
  sentence: "How many of them must answer a read.",
  min: 1,
  example: 2,
} as const satisfies Parameter;

/** How many acknowledge a write. */
export const w = {
  ...r,
  name: "w",
  sentence: "How many of them must acknowledge a write.",
} as const satisfies Parameter;
