import type { Context, Handlers, Message, System } from "@standby/simulator";

const EVERY_US = 100_000;

class Member implements Handlers {
  private readonly heardAt = new Map<string, number>();
  private readonly suspected = new Set<string>();
  private readonly silenceMaxUs: number;

  constructor(silenceMaxUs: number) {
    this.silenceMaxUs = silenceMaxUs;
  }

  onStart(ctx: Context) {
    for (const peer of ctx.peers) this.heardAt.set(peer, ctx.clock());
    ctx.setTimer("beat", EVERY_US);
  }

  onMessage(ctx: Context, from: string, msg: Message) {
    if (msg.type !== "beat") return;
    this.heardAt.set(from, ctx.clock());
    if (this.suspected.delete(from)) ctx.log(`${from} is back`);
  }

  onTimer(ctx: Context) {
    for (const [peer, heardAt] of this.heardAt) {
      ctx.send(peer, { type: "beat" });
      if (ctx.clock() - heardAt <= this.silenceMaxUs || this.suspected.has(peer)) continue;
      this.suspected.add(peer);
      ctx.log(`${peer} is silent`);
    }
    ctx.setTimer("beat", EVERY_US);
  }
}

export function silence(silenceMaxUs = 350_000): System {
  return { nodes: ["a", "b", "c"].map((name) => ({ name, create: () => new Member(silenceMaxUs) })) };
}
