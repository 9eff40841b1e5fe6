import type { Beat, Context, Handlers, Options } from "../given/director.ts";

/** How long the preferred site must be well before it leads again, after so many failures: 1, 2, … */
export function holdOff(failures: number, { firstUs, mostUs }: Pick<Options, "firstUs" | "mostUs">): number {
  return failures > 0 ? firstUs : mostUs;
}

/** Says which of two sites leads. It comes back to the preferred one as soon as that is heard. */
export class Director implements Handlers {
  private epoch = 1;
  private leader: string;
  private readonly heardAtUs = new Map<string, number>();
  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
    this.leader = options.preferred;
  }

  onMessage(ctx: Context, from: string, _beat: Beat): void {
    const { preferred, other } = this.options;
    this.heardAtUs.set(from, ctx.clock());
    if (this.leader === preferred && this.isSilent(ctx.clock(), preferred)) this.name(other);
    else if (this.leader === other && from === preferred) this.name(preferred);
    ctx.send(from, { type: "order", epoch: this.epoch, leader: this.leader, isOpen: true });
  }

  private name(leader: string): void {
    this.epoch += 1;
    this.leader = leader;
  }

  private isSilent(nowUs: number, site: string): boolean {
    const heardAtUs = this.heardAtUs.get(site);
    return heardAtUs !== undefined && nowUs - heardAtUs >= this.options.silentUs;
  }
}
