export { createPlainLane } from "./create-plain-lane.ts";
export type { PlainOptions } from "./create-plain-lane.ts";
