import type { PlannedModule } from "../plan/plan.ts";
import type { SessionEvent } from "../run/events.ts";

/** One run, as it is handed to a worker. */
export interface WorkerJob {
  readonly modules: readonly PlannedModule[];
  readonly checkMs: number;
  /** fast-check's seed, from the exercise's content hash: the same in every host. */
  readonly seed: number;
}

/** What the page asks of the frame. */
export type ToFrame =
  | { readonly type: "spawn"; readonly worker: number }
  | { readonly type: "run"; readonly worker: number; readonly job: WorkerJob }
  | { readonly type: "end"; readonly worker: number };

/** What the frame tells the page; `event` is untrusted, since the answer shares the worker's realm. */
export type FromFrame =
  | { readonly type: "ready"; readonly worker: number }
  | { readonly type: "event"; readonly worker: number; readonly event: SessionEvent }
  | { readonly type: "flood"; readonly worker: number }
  | { readonly type: "died"; readonly worker: number; readonly message: string };
