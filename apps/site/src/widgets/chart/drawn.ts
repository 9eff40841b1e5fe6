import type { Point, Reach } from "./paths.ts";

/** How a line looks: the one that matters, others told apart by their dashes, and a limit. */
export type Look = "main" | "dashed" | "dotted" | "dashdot" | "limit";

/** A line of a chart. */
export interface Line {
  readonly points: readonly Point[];
  readonly look: Look;
  /** Written beside the line. */
  readonly name: string;
  /** Where along the line the name stands: near its end, unless it says otherwise. */
  readonly nameAt?: "start" | "end";
  /** Whether only the points mean something, as for whole numbers, and the line joins them for the eye. */
  readonly dots?: boolean;
}

/** The room between two curves, such as the uncertainty of an estimate. */
export interface Band {
  readonly reaches: readonly Reach[];
}
