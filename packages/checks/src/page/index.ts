export { openFrame } from "./frame.ts";
export { createPageHost } from "./host.ts";
export type { PageHost } from "./host.ts";
export type { CheckOptions } from "../report/check-options.ts";
export type { RunEvent } from "../report/recorder.ts";
