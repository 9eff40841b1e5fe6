import type { RunEvent } from "./recorder.ts";

/** How one run is watched and stopped. */
export interface CheckOptions {
  readonly onEvent?: (event: RunEvent) => void;
  readonly signal?: AbortSignal;
}
