import type { Context, Handlers, Request } from "@standby/simulator";
import { BEAT_US, LEASE_US, MS, other, type PairMessage, type Steps } from "./steps.ts";

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
