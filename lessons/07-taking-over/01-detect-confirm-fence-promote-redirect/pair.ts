import { uniform, type Context, type Handlers, type Request, type System } from "@standby/simulator";

export const MS = 1_000;
const BEAT_US = 20 * MS;
const LEASE_US = 100 * MS;
/** A copy that came within this time shows that the primary lives. */
const FRESH_US = 2 * BEAT_US;

/** Which steps a takeover has. */
export interface Steps {
  /** After how long a silence the watcher suspects the primary. */
  readonly timeoutMs: number;
  /** It asks the standby whether that hears the primary. */
  readonly confirms: boolean;
  /** A primary serves only under a lease, and the watcher waits until it has run out. */
  readonly fences: boolean;
  /** A write is answered when the standby has it; else copies follow every so often. */
  readonly copiesFirst: boolean;
  readonly copyEveryMs: number;
  /** Whoever asks the directory is told of the new primary. */
  readonly redirects: boolean;
  /** The watcher makes a the primary again as soon as it hears it. */
  readonly goesBack: boolean;
}

/** The ten lines that pass every demonstration: detect and promote, and nothing else. */
export const NAIVE: Steps = {
  timeoutMs: 60,
  confirms: false,
  fences: false,
  copiesFirst: false,
  copyEveryMs: 20,
  redirects: true,
  goesBack: false,
};

type PairMessage =
  | { readonly type: "beat"; readonly epoch: number; readonly isPrimary: boolean; readonly sentAt: number }
  | { readonly type: "lease"; readonly epoch: number; readonly sentAt: number; readonly via: string | null }
  | { readonly type: "ask" }
  | { readonly type: "heard"; readonly agoUs: number; readonly sentAt: number }
  | { readonly type: "promote" | "follow"; readonly epoch: number }
  | {
      readonly type: "copy";
      readonly epoch: number;
      readonly values: readonly number[];
      readonly sentAt: number;
    }
  | { readonly type: "copied"; readonly epoch: number; readonly count: number };

const other = (name: string): string => (name === "a" ? "b" : "a");

/** Primary or standby, as the watcher says. */
export class Server implements Handlers {
  epoch = 0;
  isPrimary = false;
  values: number[] = [];
  private readonly steps: Steps;
  private leaseEndsAt = 0;
  /** Nobody waits for a standby that is not there, or still has to catch up. */
  private isAlone = false;
  private said = "";
  /** When the primary's last copy came, and what its clock showed when it left. */
  private heard = { atUs: -Infinity, sentAt: 0 };
  private readonly unanswered = new Map<number, { from: string; call: number }>();

  constructor(steps: Steps) {
    this.steps = steps;
  }

  onStart(ctx: Context): void {
    this.values = ctx.disk.read<number[]>("values") ?? [];
    this.become(
      ctx,
      ctx.disk.read<number>("epoch") ?? 1,
      ctx.disk.read<boolean>("isPrimary") ?? ctx.id === "a",
    );
    this.onTimer(ctx, "beat");
    this.onTimer(ctx, "copy");
  }

  onTimer(ctx: Context, name: string): void {
    const { epoch, isPrimary } = this;
    if (name === "copy") {
      ctx.setTimer("copy", this.steps.copyEveryMs * MS);
      if (isPrimary) this.copy(ctx);
      return;
    }
    ctx.setTimer("beat", BEAT_US);
    ctx.send("watcher", { type: "beat", epoch, isPrimary, sentAt: ctx.clock() });
    this.say(ctx);
  }

  onMessage(ctx: Context, from: string, msg: PairMessage | Request): void {
    if (msg.type === "read" || msg.type === "write") this.serve(ctx, from, msg);
    else if (msg.type === "copy") this.take(ctx, from, msg);
    else if (msg.type === "copied") this.copied(ctx, msg.epoch, msg.count);
    else if (msg.type === "promote" && msg.epoch > this.epoch) this.become(ctx, msg.epoch, true);
    else if (msg.type === "follow") this.become(ctx, msg.epoch, false);
    else if (msg.type === "lease") this.renew(ctx, msg);
    else if (msg.type === "ask") {
      const { atUs, sentAt } = this.heard;
      ctx.send(from, { type: "heard", agoUs: ctx.clock() - atUs, sentAt });
    }
  }

  private serves(ctx: Context): boolean {
    return this.isPrimary && (!this.steps.fences || ctx.clock() < this.leaseEndsAt);
  }

  private serve(ctx: Context, from: string, msg: Request): void {
    const reply = msg.call;
    if (!this.serves(ctx)) {
      ctx.send(from, { type: "sorry", reply, primary: null });
      return;
    }
    if (msg.type === "read") {
      ctx.send(from, { type: "answer", reply, value: this.values.at(-1) ?? null, epoch: this.epoch });
      return;
    }
    this.values.push(msg.value);
    ctx.disk.write("values", this.values);
    ctx.disk.sync();
    this.unanswered.set(this.values.length, { from, call: reply });
    if (!this.steps.copiesFirst || this.isAlone) this.answer(ctx, this.values.length);
    else this.copy(ctx);
  }

  private answer(ctx: Context, count: number): void {
    if (!this.serves(ctx)) return;
    for (const [number, { from, call }] of this.unanswered) {
      if (number > count) continue;
      this.unanswered.delete(number);
      ctx.send(from, { type: "answer", reply: call, value: null, epoch: this.epoch });
    }
  }

  private copy(ctx: Context): void {
    const { epoch, values } = this;
    ctx.send(other(ctx.id), { type: "copy", epoch, values, sentAt: ctx.clock() });
  }

  private take(ctx: Context, from: string, msg: Extract<PairMessage, { type: "copy" }>): void {
    if (msg.epoch < this.epoch || (this.isPrimary && !this.steps.fences)) return;
    this.become(ctx, msg.epoch, false);
    this.heard = { atUs: ctx.clock(), sentAt: msg.sentAt };
    this.values = [...msg.values];
    ctx.disk.write("values", this.values);
    ctx.disk.sync();
    ctx.send(from, { type: "copied", epoch: msg.epoch, count: this.values.length });
  }

  private copied(ctx: Context, epoch: number, count: number): void {
    if (!this.isPrimary || epoch !== this.epoch) return;
    if (count === this.values.length) this.isAlone = false;
    this.answer(ctx, count);
  }

  private renew(ctx: Context, msg: Extract<PairMessage, { type: "lease" }>): void {
    if (msg.via === ctx.id) ctx.send(other(ctx.id), { ...msg, via: null });
    else if (msg.epoch === this.epoch) this.leaseEndsAt = Math.max(this.leaseEndsAt, msg.sentAt + LEASE_US);
  }

  private become(ctx: Context, epoch: number, isPrimary: boolean): void {
    if (epoch === this.epoch && isPrimary === this.isPrimary) return;
    if (!isPrimary) this.unanswered.clear();
    this.isAlone = epoch > 1;
    this.leaseEndsAt = 0;
    this.epoch = epoch;
    this.isPrimary = isPrimary;
    ctx.disk.write("epoch", epoch);
    ctx.disk.write("isPrimary", isPrimary);
    ctx.disk.sync();
    if (isPrimary) this.copy(ctx);
    ctx.send("watcher", { type: "beat", epoch, isPrimary, sentAt: ctx.clock() });
    this.say(ctx);
  }

  /** Tells the player what it believes to be. */
  private say(ctx: Context): void {
    const serves = this.isPrimary && (!this.steps.fences || this.leaseEndsAt === 0 || this.serves(ctx));
    const role = serves ? `role primary epoch ${this.epoch}` : "role standby";
    if (role !== this.said) ctx.log(role);
    this.said = role;
  }
}

/** Decides who is the primary. */
class Watcher implements Handlers {
  private readonly steps: Steps;
  private epoch = 1;
  private primary = "a";
  private heardAt = 0;
  private leaseEndsAt = LEASE_US;
  private isConfirmed = false;

  constructor(steps: Steps) {
    this.steps = steps;
  }

  onStart(ctx: Context): void {
    this.heardAt = ctx.clock();
    ctx.setTimer("look", 10 * MS);
  }

  onMessage(ctx: Context, from: string, msg: PairMessage): void {
    if (msg.type === "heard") this.confirm(ctx, from, msg);
    else if (msg.type === "beat") {
      if (from !== this.primary) this.hearsStandby(ctx, from, msg.isPrimary);
      else if (msg.epoch < this.epoch) ctx.send(from, { type: "promote", epoch: this.epoch });
      else this.renew(ctx, from, msg.sentAt, null);
    }
  }

  onTimer(ctx: Context): void {
    ctx.setTimer("look", 10 * MS);
    if (ctx.clock() - this.heardAt < this.steps.timeoutMs * MS) return;
    if (this.steps.confirms && !this.isConfirmed) ctx.send(other(this.primary), { type: "ask" });
    else if (!this.steps.fences || ctx.clock() >= this.leaseEndsAt) this.promote(ctx, other(this.primary));
  }

  private hearsStandby(ctx: Context, from: string, isPrimary: boolean): void {
    if (this.steps.goesBack && from === "a") this.promote(ctx, from);
    else if (isPrimary) ctx.send(from, { type: "follow", epoch: this.epoch });
  }

  private renew(ctx: Context, to: string, sentAt: number, via: string | null): void {
    this.heardAt = ctx.clock();
    this.leaseEndsAt = ctx.clock() + LEASE_US;
    this.isConfirmed = false;
    if (this.steps.fences) ctx.send(via ?? to, { type: "lease", epoch: this.epoch, sentAt, via });
  }

  /** What the standby hears decides: a primary that lives gets its lease by another way. */
  private confirm(ctx: Context, from: string, msg: Extract<PairMessage, { type: "heard" }>): void {
    if (from === this.primary) return;
    if (msg.agoUs < FRESH_US) this.renew(ctx, this.primary, msg.sentAt, from);
    else this.isConfirmed = true;
  }

  private promote(ctx: Context, server: string): void {
    this.epoch += 1;
    this.primary = server;
    this.heardAt = ctx.clock();
    this.leaseEndsAt = ctx.clock() + LEASE_US;
    this.isConfirmed = false;
    ctx.send(server, { type: "promote", epoch: this.epoch });
    if (this.steps.redirects) ctx.send("directory", { type: "primary-is", primary: server });
  }
}

/** Tells clients whom to ask. */
class Directory implements Handlers {
  private primary = "a";

  onMessage(
    ctx: Context,
    from: string,
    msg: Request | { readonly type: "primary-is"; readonly primary: string },
  ): void {
    if (msg.type === "primary-is") this.primary = msg.primary;
    else ctx.send(from, { type: "sorry", reply: msg.call, primary: this.primary });
  }
}

/** Two servers, a watcher and a directory. */
export function pair(steps: Steps): System {
  return {
    nodes: [
      { name: "watcher", create: () => new Watcher(steps) },
      { name: "a", create: () => new Server(steps) },
      { name: "b", create: () => new Server(steps) },
      { name: "directory", create: () => new Directory() },
    ],
    entrances: ["directory"],
    network: { latency: uniform({ minUs: 300, maxUs: 1_500 }) },
  };
}

/** Three clients that write and read in turn by chance, each about every 15 ms. */
export const REQUESTS = {
  clients: 3,
  keys: 1,
  readShare: 0.5,
  loop: "open",
  everyUs: 15 * MS,
  operations: 70,
  timeoutUs: 80 * MS,
} as const;
