import type { Beat, Context, Handlers, Options } from "../given/director.ts";

interface Heard {
  readonly beat: Beat;
  readonly atUs: number;
  /** Since when it has been heard without a silence. */
  readonly sinceUs: number;
}

/** How long the preferred site must be well before it leads again, after so many failures. */
export function holdOff(failures: number, { firstUs, mostUs }: Pick<Options, "firstUs" | "mostUs">): number {
  return Math.min(firstUs * 2 ** (failures - 1), mostUs);
}

/** Says which of two sites leads; comes back to the preferred one when that costs nothing. */
export class Director implements Handlers {
  private epoch = 1;
  private leader: string;
  private isOpen = true;
  private heldSinceUs = 0;
  private failures = 0;
  private readonly heard = new Map<string, Heard>();
  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
    this.leader = options.preferred;
  }

  onMessage(ctx: Context, from: string, beat: Beat): void {
    const nowUs = ctx.clock();
    this.hear(nowUs, from, beat);
    const { preferred, other } = this.options;
    const follower = this.leader === preferred ? other : preferred;
    if (this.isSilent(nowUs, this.leader) && this.isLevel(follower)) this.name(follower);
    else if (this.leader === other) this.comeBack(nowUs);
    ctx.send(from, { type: "order", epoch: this.epoch, leader: this.leader, isOpen: this.isOpen });
  }

  private hear(nowUs: number, from: string, beat: Beat): void {
    const before = this.heard.get(from);
    const isBack = this.isSilent(nowUs, from);
    if (isBack && before && from === this.options.preferred) this.failures += 1;
    this.heard.set(from, { beat, atUs: nowUs, sinceUs: isBack || !before ? nowUs : before.sinceUs });
  }

  /** Holds the leader when the preferred site could follow, and hands over when it has everything. */
  private comeBack(nowUs: number): void {
    const { preferred, other, holdUsMax } = this.options;
    const site = this.heard.get(preferred);
    if (!site) return;
    const isWell =
      !this.isSilent(nowUs, preferred) && nowUs - site.sinceUs >= holdOff(this.failures, this.options);
    if (this.isOpen) {
      if (!isWell || !this.isLevel(preferred)) return;
      this.isOpen = false;
      this.heldSinceUs = nowUs;
    } else if (isWell && this.hasStopped(other)) {
      this.name(preferred);
    } else if (!isWell || nowUs - this.heldSinceUs >= holdUsMax) {
      this.isOpen = true;
      this.heard.set(preferred, { ...site, sinceUs: nowUs });
    }
  }

  private name(leader: string): void {
    this.epoch += 1;
    this.leader = leader;
    this.isOpen = true;
  }

  private isSilent(nowUs: number, site: string): boolean {
    const heard = this.heard.get(site);
    return heard !== undefined && nowUs - heard.atUs >= this.options.silentUs;
  }

  /** Whether a site has everything that the leader had at its last beat. */
  private isLevel(site: string): boolean {
    const mine = this.heard.get(site)?.beat;
    const its = this.heard.get(this.leader)?.beat;
    if (!mine || !its) return false;
    return mine.lastEpoch > its.lastEpoch || (mine.lastEpoch === its.lastEpoch && mine.length >= its.length);
  }

  /** Whether the leader has said, since the hold began, that it takes no more writes. */
  private hasStopped(leader: string): boolean {
    const heard = this.heard.get(leader);
    return heard !== undefined && heard.atUs > this.heldSinceUs && !heard.beat.isOpen;
  }
}
