export { startRunner } from "./worker.ts";
export type { Libraries } from "./loader.ts";
