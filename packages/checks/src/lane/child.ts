import { format } from "vitest/internal/browser";
import type { SessionEvent } from "../run/events.ts";
import type { FromLane, LaneJob } from "./lane.ts";

const ALIVE_EVERY_MS = 250;

/** Tells regularly that this thread is not blocked: for processes in which the answer runs on it. */
export function giveSignsOfLife(): void {
  setInterval(
    () => process.send?.({ type: "event", event: { type: "alive" } } satisfies FromLane),
    ALIVE_EVERY_MS,
  );
}

/** Tells the lane what happens in a run. */
export type Emit = (event: SessionEvent) => void;

/** Tells for how long this thread has been busy without a pause. */
export function watchBreath(): { heldMs: () => number } {
  const now = performance.now.bind(performance);
  let last = now();
  setInterval(() => (last = now()), ALIVE_EVERY_MS);
  return { heldMs: () => now() - last };
}

/**
 * The loop of a lane's process: takes a job, runs it, and waits for the next.
 *
 * @param run one run; it emits `done` or `did-not-load` last
 */
export function serveJobs(run: (job: LaneJob, emit: Emit) => Promise<void>): void {
  const send = (message: FromLane): void => void process.send?.(message);
  const emit: Emit = (event) => send({ type: "event", event });
  const note = (reason: unknown): void =>
    emit({ type: "console", line: { check: null, level: "error", text: `Not caught: ${format([reason])}` } });
  process.on("unhandledRejection", note);
  process.on("uncaughtException", note);
  process.on("disconnect", () => process.exit(0));
  process.on("message", (job: LaneJob) => {
    run(job, emit).catch((error: unknown) => {
      process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
      process.exit(1);
    });
  });
  send({ type: "ready" });
}
