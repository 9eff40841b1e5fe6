import type { Context, FromController, Handlers } from "./controller.ts";

/** One write, and the epoch in which it was taken. */
export interface Line {
  readonly epoch: number;
  readonly value: number;
}

/** What replicas send each other: the primary's lines after the first `after`, and how many are on disk. */
type Copy =
  | { readonly type: "copy"; readonly epoch: number; readonly after: number; readonly lines: readonly Line[] }
  | { readonly type: "copied"; readonly epoch: number; readonly length: number };

interface Write {
  readonly type: "write";
  readonly value: number;
  readonly call: number;
}

/** A replica with a log. As the primary it acknowledges a write once one other replica has it on disk. */
export class Replica implements Handlers {
  private epoch = 0;
  private leads = false;
  private log: Line[] = [];
  private hasLooked = false;
  private readonly known = new Map<string, number>();
  private readonly waiting = new Map<number, { from: string; call: number }>();
  private readonly taken = new Set<string>();
  private readonly others: readonly string[];

  constructor(others: readonly string[]) {
    this.others = others;
  }

  /** The epoch of which it thinks that it is the primary; 0 for none. */
  get epochAsPrimary(): number {
    return this.leads ? this.epoch : 0;
  }

  onStart(ctx: Context): void {
    this.log = ctx.disk.read<Line[]>("log") ?? [];
    this.epoch = ctx.disk.read<number>("epoch") ?? 0;
    ctx.setTimer("beat", Math.floor(ctx.random() * 20_000));
  }

  onTimer(ctx: Context): void {
    ctx.setTimer("beat", 20_000);
    const { epoch, leads: isPrimary } = this;
    ctx.send("controller", { type: "beat", epoch, isPrimary, ...this.position() });
    if (this.leads) this.copy(ctx);
  }

  onMessage(ctx: Context, from: string, msg: FromController | Copy | Write): void {
    if (msg.type === "write") this.write(ctx, from, msg);
    else if (msg.epoch < this.epoch) return;
    else if (msg.type === "ask") {
      this.enter(ctx, msg.epoch, false);
      ctx.send(from, { type: "status", epoch: msg.epoch, ...this.position() });
    } else if (msg.type === "lead") {
      if (this.leads && msg.epoch === this.epoch) return;
      this.enter(ctx, msg.epoch, true);
      this.copy(ctx);
    } else if (msg.type === "copy") this.take(ctx, from, msg);
    else if (msg.type === "copied" && this.leads) {
      this.known.set(from, Math.max(msg.length, this.known.get(from) ?? 0));
      this.acknowledge(ctx, msg.length);
    }
  }

  private position(): { lastEpoch: number; length: number } {
    return { lastEpoch: this.log.at(-1)?.epoch ?? 0, length: this.log.length };
  }

  private enter(ctx: Context, epoch: number, leads: boolean): void {
    if (epoch > this.epoch || leads) {
      this.known.clear();
      this.waiting.clear();
      this.hasLooked = false;
      this.leads = leads;
    }
    this.epoch = epoch;
    this.keep(ctx);
  }

  private write(ctx: Context, from: string, msg: Write): void {
    if (this.taken.has(`${from} ${msg.call}`)) return;
    this.taken.add(`${from} ${msg.call}`);
    if (!this.leads) {
      ctx.send(from, { type: "sorry", reply: msg.call, primary: null });
      return;
    }
    this.log.push({ epoch: this.epoch, value: msg.value });
    this.waiting.set(this.log.length, { from, call: msg.call });
    this.keep(ctx);
    this.copy(ctx);
  }

  private acknowledge(ctx: Context, length: number): void {
    for (const [line, { from, call }] of this.waiting) {
      if (line > length) break;
      this.waiting.delete(line);
      const value = this.log[line - 1]?.value ?? 0;
      ctx.send(from, { type: "answer", reply: call, value, epoch: this.epoch });
    }
  }

  private copy(ctx: Context): void {
    for (const other of this.others) {
      const after = this.known.get(other) ?? 0;
      ctx.send(other, { type: "copy", epoch: this.epoch, after, lines: this.log.slice(after) });
    }
  }

  /** Makes its log the primary's. */
  private take(ctx: Context, from: string, msg: Extract<Copy, { type: "copy" }>): void {
    if (this.leads && msg.epoch === this.epoch) return;
    if (msg.epoch > this.epoch) this.enter(ctx, msg.epoch, false);
    if (this.log.length < msg.after) return;
    const end = msg.after + msg.lines.length;
    if (!this.hasLooked || end > this.log.length) {
      this.log.splice(msg.after, Infinity, ...msg.lines);
      this.hasLooked = true;
      this.keep(ctx);
    }
    ctx.send(from, { type: "copied", epoch: msg.epoch, length: end });
  }

  private keep(ctx: Context): void {
    ctx.disk.write("log", this.log);
    ctx.disk.write("epoch", this.epoch);
    ctx.disk.sync();
  }
}
