export { createPageHost } from "./host.ts";
export type { CheckOptions, PageHost } from "./host.ts";
export type { RunEvent } from "../report/recorder.ts";
