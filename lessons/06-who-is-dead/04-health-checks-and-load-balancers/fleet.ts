import {
  uniform,
  type Context,
  type Handlers,
  type Message,
  type Setup,
  type System,
} from "@standby/simulator";

const MS = 1_000;
const SERVERS = ["s1", "s2", "s3", "s4", "s5", "s6"];
/** A page takes between nothing and this, all lengths alike; on the first server twice as long. */
const WORK_US_MAX = 40 * MS;

/** Which of the servers gets the next request: in turns, the shortest queue of all, or the shorter one of two. */
export type Choosing = "turns" | "least" | "two";

type Said = Message & { readonly call: number; readonly client: string; readonly queued: number };

/** Knows of each queue what its server said last. */
function chooser(choosing: Choosing): Handlers {
  const queued = new Map<string, number>();
  let turn = 0;
  const shorter = (one: string, other: string): string =>
    (queued.get(other) ?? 0) < (queued.get(one) ?? 0) ? other : one;
  const any = (ctx: Context): string => SERVERS[Math.floor(ctx.random() * SERVERS.length)] ?? "";
  const choose = (ctx: Context): string => {
    if (choosing === "turns") return SERVERS[turn++ % SERVERS.length] ?? "";
    if (choosing === "least") return SERVERS.reduce(shorter);
    return shorter(any(ctx), any(ctx));
  };
  return {
    onMessage(ctx, from, msg: Said) {
      if (msg.type === "queued") queued.set(from, msg.queued);
      else ctx.send(choose(ctx), { type: "page", client: from, call: msg.call });
    },
  };
}

/** Works on one page after the other, and says every so often how many are waiting or under way. */
function server(reportUs: number, workUsMax: number): Handlers {
  const waiting: Said[] = [];
  const begin = (ctx: Context): void => ctx.setTimer("done", Math.floor(ctx.random() * workUsMax));
  return {
    onStart: (ctx) => ctx.setTimer("report", reportUs),
    onMessage(ctx, _from, msg: Said) {
      waiting.push(msg);
      if (waiting.length === 1) begin(ctx);
    },
    onTimer(ctx, name) {
      if (name === "report") {
        ctx.setTimer("report", reportUs);
        ctx.send("balancer", { type: "queued", queued: waiting.length });
        return;
      }
      const done = waiting.shift();
      if (done !== undefined) ctx.send(done.client, { type: "shown", reply: done.call });
      if (waiting.length > 0) begin(ctx);
    },
  };
}

/** Asks so often that servers of the usual speed would be busy for that fraction of the time. */
function client({ history }: Setup, utilisation: number): Handlers {
  const everyUs = WORK_US_MAX / 2 / SERVERS.length / utilisation;
  return {
    onStart: (ctx) => ctx.setTimer("next", 0),
    *onTimer(ctx) {
      ctx.setTimer("next", Math.floor(ctx.random() * 2 * everyUs));
      const operation = history.invoke(ctx.id, "page", "front");
      const shown = yield* ctx.call("balancer", { type: "request" }, { timeoutUs: 10_000 * MS });
      if (shown !== undefined) history.succeed(operation, { output: "shown" });
    },
  };
}

/** Six servers, the first of them half as fast, and a balancer that hears of their queues every so often. */
export function fleet(options: {
  readonly choosing: Choosing;
  readonly reportUs: number;
  readonly utilisation: number;
}): System {
  return {
    nodes: [
      { name: "client", role: "client", create: (setup) => client(setup, options.utilisation) },
      { name: "balancer", create: () => chooser(options.choosing) },
      ...SERVERS.map((name, index) => ({
        name,
        create: () => server(options.reportUs, index === 0 ? 2 * WORK_US_MAX : WORK_US_MAX),
      })),
    ],
    network: { latency: uniform({ minUs: 200, maxUs: 600 }) },
  };
}
