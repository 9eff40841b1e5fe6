import type { Context, Handlers, Order } from "./director.ts";

const MS = 1_000;

/** One write, and the epoch in which it was taken. */
export interface Line {
  readonly epoch: number;
  readonly value: number;
}

/** What the sites send each other: the leader's lines after the first `after`, and how many have been copied. */
type Copy =
  | { readonly type: "copy"; readonly epoch: number; readonly after: number; readonly lines: readonly Line[] }
  | { readonly type: "copied"; readonly epoch: number; readonly length: number };

interface Write {
  readonly type: "write";
  readonly key: string;
  readonly value: number;
  readonly call: number;
}

/** A site with a log. It leads or copies, as the director's last order says, and serves while that order is fresh. */
export class Site implements Handlers {
  log: Line[] = [];
  aside: Line[] = [];
  private epoch = 0;
  private leader = "";
  private isOpen = false;
  private openUntilUs = 0;
  /** How many lines the other site is known to have in this epoch. */
  private known = 0;
  private hasLooked = false;
  private readonly taken = new Set<string>();
  private readonly other: string;

  constructor(other: string) {
    this.other = other;
  }

  onStart(ctx: Context): void {
    this.log = ctx.disk.read<Line[]>("log") ?? [];
    this.aside = ctx.disk.read<Line[]>("aside") ?? [];
    this.epoch = ctx.disk.read<number>("epoch") ?? 0;
    ctx.setTimer("beat", Math.floor(ctx.random() * 25 * MS));
  }

  onTimer(ctx: Context): void {
    const { epoch, log } = this;
    const isOpen = this.serves(ctx);
    const lastEpoch = log.at(-1)?.epoch ?? 0;
    ctx.send("director", { type: "beat", epoch, isOpen, lastEpoch, length: log.length });
    if (this.leader === ctx.id) this.copy(ctx);
    ctx.setTimer("beat", 25 * MS);
  }

  onMessage(ctx: Context, from: string, msg: Order | Copy | Write): void {
    if (msg.type === "order") this.obey(ctx, msg);
    else if (msg.type === "copy") this.take(ctx, msg);
    else if (msg.type === "copied") {
      if (msg.epoch === this.epoch) this.known = Math.max(this.known, msg.length);
    } else if (msg.type === "write" && !this.taken.has(`${from} ${msg.call}`)) {
      this.taken.add(`${from} ${msg.call}`);
      if (!this.serves(ctx)) {
        const primary = this.leader === "" || this.leader === ctx.id ? null : this.leader;
        ctx.send(from, { type: "sorry", reply: msg.call, primary });
        return;
      }
      this.log.push({ epoch: this.epoch, value: msg.value });
      this.keep(ctx);
      ctx.send(from, { type: "answer", reply: msg.call, value: msg.value, epoch: this.epoch });
      this.copy(ctx);
    }
  }

  private serves(ctx: Context): boolean {
    return this.leader === ctx.id && this.isOpen && ctx.clock() < this.openUntilUs;
  }

  private obey(ctx: Context, { epoch, leader, isOpen }: Order): void {
    if (epoch < this.epoch) return;
    if (epoch > this.epoch || leader !== this.leader) {
      this.known = 0;
      this.hasLooked = false;
      this.epoch = epoch;
      this.keep(ctx);
    }
    this.leader = leader;
    this.isOpen = isOpen;
    this.openUntilUs = ctx.clock() + 75 * MS;
  }

  private copy(ctx: Context): void {
    const lines = this.log.slice(this.known);
    ctx.send(this.other, { type: "copy", epoch: this.epoch, after: this.known, lines });
  }

  /** Makes its log the leader's; what the leader does not have is set aside. */
  private take(ctx: Context, { epoch, after, lines }: Extract<Copy, { type: "copy" }>): void {
    if (epoch !== this.epoch || this.leader === ctx.id || this.log.length < after) return;
    let same = after;
    for (const { value } of lines) {
      if (this.log[same]?.value !== value) break;
      same += 1;
    }
    const rest = lines.slice(same - after);
    if (rest.length > 0 || !this.hasLooked) {
      this.aside.push(...this.log.splice(same));
      this.log.push(...rest);
      this.hasLooked = true;
      this.keep(ctx);
    }
    ctx.send(this.other, { type: "copied", epoch, length: after + lines.length });
  }

  private keep(ctx: Context): void {
    ctx.disk.write("log", this.log);
    ctx.disk.write("aside", this.aside);
    ctx.disk.write("epoch", this.epoch);
    ctx.disk.sync();
  }
}
