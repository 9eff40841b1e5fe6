import type { Axis } from "../chart/axis.ts";
import { HARM } from "./failover-state.ts";

/** The stretch of an axis that a model is shown on. */
export type Shown = Pick<Axis, "kind" | "from" | "to">;

/** From never to always. */
export const SHARE_SHOWN: Shown = { kind: "linear", from: 0, to: 1 };
/** Over the powers of ten in which harm begins. */
export const HARM_SHOWN: Shown = { kind: "log", from: HARM.min, to: HARM.max };
