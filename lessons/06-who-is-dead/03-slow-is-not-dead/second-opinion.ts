import {
  uniform,
  type Context,
  type Handlers,
  type Message,
  type Process,
  type System,
} from "@standby/simulator";

const MS = 1_000;
const SERVERS = ["a", "b", "c"];
export const BEGINS_US = 350 * MS;

/** Whom the watcher believes: the agent on the machine of a, nobody but itself, or itself and so many witnesses. */
export const BELIEFS = ["the agent", "itself", "itself and one", "itself and two"] as const;
type Belief = (typeof BELIEFS)[number];

interface Ack extends Message {
  readonly life: number;
}
interface Testimony extends Message {
  readonly reached: boolean;
}
type Asked = Message & { readonly call: number; readonly server: string };

/** Answers pings, and pings others for whoever asks it to. */
class Server implements Handlers {
  private life = 0;

  onStart(ctx: Context): void {
    this.life = (ctx.disk.read<number>("life") ?? 0) + 1;
    ctx.disk.write("life", this.life);
    ctx.disk.sync();
  }

  *onMessage(ctx: Context, from: string, { type, call, server }: Asked): Process {
    if (type === "ping") ctx.send(from, { type: "ack", reply: call, life: this.life });
    if (type !== "ping-req") return;
    const ack = yield* ctx.call<Ack>(server, { type: "ping" }, { timeoutUs: 20 * MS });
    ctx.send(from, { type: "testimony", reply: call, reached: ack !== undefined });
  }
}

/** Says that the process of a exists. */
const agent: Handlers = {
  onStart: (ctx) => ctx.setTimer("status", 0),
  onTimer: (ctx) => {
    ctx.send("watcher", { type: "status" });
    ctx.setTimer("status", 100 * MS);
  },
};

type Finding = "well" | "link" | "silent" | "pause" | "crash";

/** Asks each server every 100 ms, and writes into the trace what it finds. */
class Watcher implements Handlers {
  private readonly belief: Belief;
  private statusAtUs = 0;
  private readonly found = new Map<string, Finding>();
  private readonly lives = new Map<string, number>();
  private readonly silences = new Set<string>();

  constructor(belief: Belief) {
    this.belief = belief;
  }

  onStart(ctx: Context): void {
    for (const server of SERVERS) ctx.setTimer(server, 100 * MS);
  }

  onMessage(ctx: Context, _from: string, { type }: Message): void {
    if (type === "status") this.statusAtUs = ctx.clock();
  }

  *onTimer(ctx: Context, server: string): Process {
    ctx.setTimer(server, 100 * MS);
    if (this.belief === "the agent") {
      if (server === "a") this.find(ctx, server, this.isFresh(ctx) ? "well" : "silent");
      return;
    }
    const ack = yield* ctx.call<Ack>(server, { type: "ping" }, { timeoutUs: 20 * MS });
    if (ack !== undefined) {
      this.find(ctx, server, this.afterAnswer(server, ack.life));
      return;
    }
    const witnesses = this.witnessesFor(server);
    if (witnesses.length === 0) {
      this.find(ctx, server, "silent");
      return;
    }
    const asked = { enough: witnesses.length, timeoutUs: 40 * MS };
    const said = yield* ctx.gather<Testimony>(witnesses, { type: "ping-req", server }, asked);
    if (said.some(({ msg }) => msg.reached)) this.find(ctx, server, "link");
    else if (said.length > 0) this.find(ctx, server, "silent");
  }

  private isFresh(ctx: Context): boolean {
    return ctx.clock() - this.statusAtUs <= 150 * MS;
  }

  private witnessesFor(server: string): readonly string[] {
    const others = SERVERS.filter((other) => other !== server);
    return others.slice(0, BELIEFS.indexOf(this.belief) - 1);
  }

  private afterAnswer(server: string, life: number): Finding {
    const before = this.lives.get(server) ?? life;
    this.lives.set(server, life);
    const wasSilent = this.silences.delete(server);
    if (before !== life) return "crash";
    if (wasSilent) return "pause";
    const last = this.found.get(server) ?? "well";
    return last === "link" ? "well" : last;
  }

  private find(ctx: Context, server: string, finding: Finding): void {
    if (finding === "silent") this.silences.add(server);
    if ((this.found.get(server) ?? "well") !== finding) ctx.log(`${server}: ${finding}`);
    this.found.set(server, finding);
  }
}

export function watched(belief: Belief): System {
  return {
    nodes: [
      ...SERVERS.map((name) => ({ name, create: () => new Server() })),
      { name: "agent-a", role: "client", create: () => agent },
      { name: "watcher", role: "client", create: () => new Watcher(belief) },
    ],
    network: { latency: uniform({ minUs: 1 * MS, maxUs: 5 * MS }) },
  };
}
