import type { SessionEvent } from "../run/events.ts";
import { notCaught } from "../run/not-caught.ts";
import type { FromLane, LaneJob } from "./lane.ts";

const ALIVE_EVERY_MS = 250;

/** Tells regularly that this thread is not blocked: for processes in which the answer runs on it. */
export function giveSignsOfLife(): void {
  setInterval(
    () => process.send?.({ type: "event", job: null, event: { type: "alive" } } satisfies FromLane),
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
  let present: number | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const note = (reason: unknown): void => {
    // A realm that has ended breaks the promises that were still open in it; that is no fault of the next run.
    if (reason instanceof Error && reason.name === "InnerGone") return;
    if (present === null) return;
    const line = { check: null, level: "error", text: notCaught(reason) } as const;
    send({ type: "event", job: present, event: { type: "console", line } });
  };
  process.on("unhandledRejection", note);
  process.on("uncaughtException", note);
  process.on("disconnect", () => process.exit(0));
  process.on("message", (job: LaneJob) => {
    const { number } = job;
    const one = async (): Promise<void> => {
      present = number;
      await run(job, (event) => send({ type: "event", job: number, event }));
      present = null;
    };
    queue = queue.then(one).catch((error: unknown) => {
      process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
      process.exit(1);
    });
  });
  send({ type: "ready" });
}
