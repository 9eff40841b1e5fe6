import type {
  Ack,
  Context,
  Evidence,
  Finding,
  Handlers,
  Known,
  Process,
  Testimony,
  WatcherOptions,
} from "../given/probing.ts";

/** How often a healthy server answers neither you nor any witness, if each message is lost with this probability. */
export function falseSilence(loss: number, witnesses: number): number {
  const arrives = 1 - loss;
  return (1 - arrives ** 2) * (1 - arrives ** 4) ** witnesses;
}

/** What is known of a server once it has been asked. */
export function conclude(before: Known, { direct, witnesses }: Evidence): Known {
  if (direct !== null) {
    return { finding: findingOf(before, direct.life), life: direct.life, wasSilent: false };
  }
  if (witnesses.some(({ reached }) => reached)) return { ...before, finding: "link" };
  if (witnesses.length > 0) return { ...before, finding: "silent", wasSilent: true };
  return before;
}

/** What to hold a server for that has just answered, in this life of it. */
function findingOf({ finding, life, wasSilent }: Known, lifeNow: number): Finding {
  if (life === null) return "well";
  if (life !== lifeNow) return "crash";
  if (wasSilent) return "pause";
  return finding === "link" ? "well" : finding;
}

/** Asks each server again and again, by itself and then through the others, and tells the board what changes. */
export class Watcher implements Handlers {
  private readonly options: WatcherOptions;
  private readonly known = new Map<string, Known>();

  constructor(options: WatcherOptions) {
    this.options = options;
  }

  onStart(ctx: Context): void {
    for (const server of this.options.servers) ctx.setTimer(server, this.options.everyUs);
  }

  *onTimer(ctx: Context, server: string): Process {
    const { servers, everyUs, pingTimeoutUs, witnessTimeoutUs, board } = this.options;
    ctx.setTimer(server, everyUs);
    const direct = yield* ctx.call<Ack>(server, { type: "ping" }, { timeoutUs: pingTimeoutUs });
    const others = servers.filter((other) => other !== server);
    const replies =
      direct !== undefined
        ? []
        : yield* ctx.gather<Testimony>(
            others,
            { type: "ping-req", server },
            { enough: others.length, timeoutUs: witnessTimeoutUs },
          );
    const before = this.known.get(server) ?? { finding: "well", life: null, wasSilent: false };
    const after = conclude(before, { direct: direct ?? null, witnesses: replies.map(({ msg }) => msg) });
    if (after.finding !== before.finding) {
      this.known.set(server, after);
      ctx.send(board, { type: "finding", server, finding: after.finding });
    }
  }
}
