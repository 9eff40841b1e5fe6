import type { Context, Handlers } from "../handlers/handlers.ts";
import { checkWhole } from "../input/check-whole.ts";

export interface WorkQueueOptions {
  /** How many jobs it holds; beyond that it refuses. */
  readonly capacity: number;
  /** For how long a job that was handed out is hidden from others; if it is not done by then, somebody else gets it. */
  readonly hiddenUs: number;
  /** How often a job is handed out before it is put aside. */
  readonly attemptsMax: number;
}

export type WorkRequest =
  | { readonly type: "put"; readonly job: unknown; readonly call: number }
  /** Answered when there is a job. */
  | { readonly type: "take"; readonly call: number }
  | { readonly type: "done"; readonly id: string };

export type WorkAnswer =
  | { readonly type: "kept"; readonly reply: number }
  | { readonly type: "full"; readonly reply: number }
  /** "done" must say `id` again. */
  | {
      readonly type: "job";
      readonly reply: number;
      readonly id: string;
      readonly attempt: number;
      readonly job: unknown;
    };

interface Job {
  readonly job: unknown;
  /** How often it was handed out. */
  readonly attempt: number;
}

/**
 * Hands out jobs in the order in which they came, each at least once: until somebody says that it is done. Jobs are on
 * disk before they are acknowledged, under keys that sort in their order.
 */
export class WorkQueue implements Handlers {
  private readonly options: WorkQueueOptions;
  private readonly takers: { readonly from: string; readonly call: number }[] = [];
  private readonly waiting: string[] = [];
  private count = 0;
  private last = 0;

  constructor(options: WorkQueueOptions) {
    checkWhole("capacity", options.capacity, 1);
    checkWhole("hiddenUs", options.hiddenUs, 1);
    checkWhole("attemptsMax", options.attemptsMax, 1);
    this.options = options;
  }

  /** After a crash nobody knows who has what: everything is handed out again. */
  onStart(ctx: Context): void {
    this.waiting.push(...ctx.disk.keys("job/"));
    this.count = this.waiting.length;
    const newest = [...this.waiting, ...ctx.disk.keys("dead/")].map((id) => Number(id.split("/")[1]));
    this.last = Math.max(0, ...newest);
  }

  onMessage(ctx: Context, from: string, msg: WorkRequest): void {
    if (msg.type === "put") this.put(ctx, from, msg);
    else if (msg.type === "take") this.takers.push({ from, call: msg.call });
    else if (ctx.disk.read(msg.id) !== undefined) this.remove(ctx, msg.id);
    this.handOut(ctx);
  }

  /** A job was hidden for long enough; the timer has its name. */
  onTimer(ctx: Context, id: string): void {
    const job = ctx.disk.read<Job>(id);
    if (job === undefined) return;
    if (job.attempt < this.options.attemptsMax) this.waiting.push(id);
    else {
      ctx.disk.write(id.replace("job/", "dead/"), job);
      this.remove(ctx, id);
    }
    this.handOut(ctx);
  }

  private put(ctx: Context, from: string, { job, call }: Extract<WorkRequest, { type: "put" }>): void {
    if (this.count >= this.options.capacity) {
      ctx.send(from, { type: "full", reply: call });
      return;
    }
    const id = `job/${String(++this.last).padStart(9, "0")}`;
    ctx.disk.write(id, { job, attempt: 0 });
    ctx.disk.sync();
    this.count += 1;
    this.waiting.push(id);
    ctx.send(from, { type: "kept", reply: call });
  }

  private handOut(ctx: Context): void {
    while (this.waiting.length > 0 && this.takers.length > 0) {
      const id = this.waiting.shift() as string;
      const { from, call } = this.takers.shift() as { from: string; call: number };
      const { job, attempt: before } = ctx.disk.read<Job>(id) as Job;
      const attempt = before + 1;
      ctx.disk.write(id, { job, attempt });
      ctx.disk.sync();
      ctx.setTimer(id, this.options.hiddenUs);
      ctx.send(from, { type: "job", reply: call, id, attempt, job });
    }
  }

  private remove(ctx: Context, id: string): void {
    ctx.cancelTimer(id);
    ctx.disk.write(id, undefined);
    ctx.disk.sync();
    this.count -= 1;
    // One that came back too late may wait for its next turn already.
    const place = this.waiting.indexOf(id);
    if (place >= 0) this.waiting.splice(place, 1);
  }
}
