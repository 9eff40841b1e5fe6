export { createVerifiedLane } from "./create-verified-lane.ts";
export type { VerifiedOptions } from "./create-verified-lane.ts";
export type { Program } from "../lane/start-process.ts";
