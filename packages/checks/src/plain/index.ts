export { createPlainLane } from "./create-plain-lane.ts";
