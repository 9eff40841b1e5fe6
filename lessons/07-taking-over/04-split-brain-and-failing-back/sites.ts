import { uniform, type Context, type Handlers, type System, type View } from "@standby/simulator";

export const MS = 1_000;
const BEAT_US = 20 * MS;
const SILENT_US = 70 * MS;
const SERVES_US = 50 * MS;

/** When the preferred site, east, leads again after a failure. */
export interface Return {
  /** `at-once`: when it is heard. `level`: when its log is as long. `hold`: so, after west has stopped. */
  readonly how: "at-once" | "level" | "hold";
  /** How long it must have been well before. */
  readonly waitUs: number;
  /** Whether that doubles with each failure. */
  readonly doubles: boolean;
}

interface Line {
  readonly epoch: number;
  readonly value: number;
}

type SiteMessage =
  | { readonly type: "write"; readonly value: number; readonly call: number }
  | { readonly type: "order"; readonly epoch: number; readonly leader: string; readonly isOpen: boolean }
  | { readonly type: "lines"; readonly epoch: number; readonly lines: readonly Line[] };

interface Beat {
  readonly type: "beat";
  readonly isOpen: boolean;
  readonly lastEpoch: number;
  readonly length: number;
}

/** Leads or follows as ordered, and serves while the last order is fresh. */
export class Site implements Handlers {
  epoch = 0;
  leads = false;
  lines: Line[] = [];
  private isOpen = false;
  private servesUntil = 0;
  private readonly other: string;

  constructor(other: string) {
    this.other = other;
  }

  onStart(ctx: Context): void {
    this.epoch = ctx.disk.read<number>("epoch") ?? 0;
    this.lines = ctx.disk.read<Line[]>("lines") ?? [];
    ctx.setTimer("beat", (ctx.id === "east" ? 3 : 11) * MS);
  }

  onTimer(ctx: Context): void {
    const { lines } = this;
    const lastEpoch = lines.at(-1)?.epoch ?? 0;
    ctx.send("director", { type: "beat", isOpen: this.serves(ctx), lastEpoch, length: lines.length });
    if (this.leads) this.copy(ctx);
    ctx.setTimer("beat", BEAT_US);
  }

  onMessage(ctx: Context, from: string, msg: SiteMessage): void {
    if (msg.type === "order") this.obey(ctx, msg);
    else if (msg.type === "lines") this.follow(ctx, msg);
    else if (!this.serves(ctx)) ctx.send(from, { type: "sorry", reply: msg.call, primary: null });
    else {
      this.lines.push({ epoch: this.epoch, value: msg.value });
      this.keep(ctx);
      ctx.send(from, { type: "answer", reply: msg.call, value: msg.value, epoch: this.epoch });
      this.copy(ctx);
    }
  }

  private serves(ctx: Context): boolean {
    return this.leads && this.isOpen && ctx.clock() < this.servesUntil;
  }

  private obey(ctx: Context, { epoch, leader, isOpen }: Extract<SiteMessage, { type: "order" }>): void {
    if (epoch < this.epoch) return;
    const leads = leader === ctx.id;
    if (epoch > this.epoch || leads !== this.leads || isOpen !== this.isOpen) {
      const role = isOpen ? `role primary epoch ${epoch}` : `role on hold epoch ${epoch}`;
      ctx.log(leads ? role : "role standby");
    }
    this.epoch = epoch;
    this.leads = leads;
    this.isOpen = isOpen;
    this.servesUntil = ctx.clock() + SERVES_US;
    this.keep(ctx);
  }

  private copy(ctx: Context): void {
    ctx.send(this.other, { type: "lines", epoch: this.epoch, lines: this.lines });
  }

  /** Makes its log the leader's. */
  private follow(ctx: Context, { epoch, lines }: Extract<SiteMessage, { type: "lines" }>): void {
    if (epoch !== this.epoch || this.leads) return;
    this.lines = [...lines];
    this.keep(ctx);
  }

  private keep(ctx: Context): void {
    ctx.disk.write("epoch", this.epoch);
    ctx.disk.write("lines", this.lines);
    ctx.disk.sync();
  }
}

/** Names the leader: west while east is silent, and east again by the rule that it was given. */
class Director implements Handlers {
  private epoch = 1;
  private leader = "east";
  private isOpen = true;
  private failures = 0;
  private wellSince = 0;
  private readonly heardAt = new Map<string, number>();
  private readonly beats = new Map<string, Beat>();
  private readonly rule: Return;

  constructor(rule: Return) {
    this.rule = rule;
  }

  onMessage(ctx: Context, from: string, beat: Beat): void {
    const now = ctx.clock();
    if (from === "east" && this.isSilent(now)) {
      this.failures += 1;
      this.wellSince = now;
    }
    this.heardAt.set(from, now);
    this.beats.set(from, beat);
    if (this.leader === "east" && this.isSilent(now)) this.name("west");
    else if (this.leader === "west") this.comeBack(now);
    ctx.send(from, { type: "order", epoch: this.epoch, leader: this.leader, isOpen: this.isOpen });
  }

  private comeBack(now: number): void {
    const { how, waitUs, doubles } = this.rule;
    const waits = doubles ? waitUs * 2 ** Math.max(0, this.failures - 1) : waitUs;
    if (this.isSilent(now)) this.isOpen = true;
    else if (now - this.wellSince < waits) return;
    else if (how === "at-once" || (this.isLevel() && (how === "level" || this.hasStopped())))
      this.name("east");
    else if (this.isLevel()) this.isOpen = false;
  }

  private name(leader: string): void {
    this.epoch += 1;
    this.leader = leader;
    this.isOpen = true;
  }

  private isSilent(now: number): boolean {
    return now - (this.heardAt.get("east") ?? 0) > SILENT_US;
  }

  private isLevel(): boolean {
    const [east, west] = [this.beats.get("east"), this.beats.get("west")];
    return east?.lastEpoch === west?.lastEpoch && east?.length === west?.length;
  }

  private hasStopped(): boolean {
    return !this.isOpen && this.beats.get("west")?.isOpen === false;
  }
}

/** East and west, and a director that prefers east. */
export function twoSites(rule: Return): System {
  return {
    nodes: [
      { name: "director", create: () => new Director(rule) },
      { name: "east", create: () => new Site("west") },
      { name: "west", create: () => new Site("east") },
    ],
    entrances: ["east", "west"],
    network: { latency: uniform({ minUs: 300, maxUs: 2_500 }) },
  };
}

/** What was written to a site, as it is on its disk. */
export function valuesOf(view: View, site: string): number[] {
  return ((view.disk(site)["lines"] ?? []) as Line[]).map(({ value }) => value);
}
