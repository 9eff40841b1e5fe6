import {
  Dependency,
  type Context,
  type Handlers,
  type Message,
  type Setup,
  type System,
} from "@standby/simulator";

const MS = 1_000;
const BACKENDS = ["a", "b", "c", "d"];
const EVERY_US = 50 * MS;
const TIMEOUT_US = 30 * MS;
const FALL_AFTER = 2;
const RISE_AFTER = 3;

/** How a pool is watched: what is asked of a backend, and below which fraction all are used. */
interface Watch {
  readonly path: "/alive" | "/ready";
  readonly panicBelow: number;
}

type Page = "cached" | "fresh";
type Said = Message & {
  readonly call: number;
  readonly number: number;
  readonly isGood: boolean;
  readonly page: Page;
  readonly path: Watch["path"];
  readonly client: string;
};

/** Two bad probes in a row and a backend is out, three good ones and it is back. */
function balancer({ path, panicBelow }: Watch): Handlers {
  const passed = new Set<string>();
  const out = new Set<string>();
  const contrary = new Map<string, number>();
  let number = 0;
  let turn = 0;
  const note = (ctx: Context, name: string): void => {
    const count = passed.has(name) === out.has(name) ? (contrary.get(name) ?? 0) + 1 : 0;
    contrary.set(name, count);
    if (count < (out.has(name) ? RISE_AFTER : FALL_AFTER)) return;
    contrary.set(name, 0);
    if (!out.delete(name)) out.add(name);
    const those = BACKENDS.filter((each) => !out.has(each));
    ctx.log(those.length === 0 ? "nobody is in" : `in: ${those.join(" ")}`);
  };
  return {
    onStart: (ctx) => ctx.setTimer("probe", EVERY_US),
    onTimer(ctx, name) {
      if (name === "judge") {
        for (const each of BACKENDS) note(ctx, each);
        return;
      }
      number += 1;
      passed.clear();
      for (const each of BACKENDS) ctx.send(each, { type: "probe", path, number });
      ctx.setTimer("judge", TIMEOUT_US);
      ctx.setTimer("probe", EVERY_US);
    },
    onMessage(ctx, from, msg: Said) {
      if (msg.type === "probed") {
        if (msg.number === number && msg.isGood) passed.add(from);
        return;
      }
      const those = BACKENDS.filter((each) => !out.has(each));
      const used = those.length < panicBelow * BACKENDS.length ? BACKENDS : those;
      const backend = used[turn++ % Math.max(1, used.length)];
      if (backend !== undefined)
        ctx.send(backend, { type: "page", client: from, page: msg.page, call: msg.call });
    },
  };
}

/** Shows pages to clients, and asks the database for those that it has not in memory. */
const backend: Handlers = {
  *onMessage(ctx, from, msg: Said) {
    if (msg.type !== "page" && msg.type !== "probe") return;
    const asks = msg.type === "probe" ? msg.path === "/ready" : msg.page === "fresh";
    const row = asks ? yield* ctx.call("database", { type: "ask" }, { timeoutUs: 15 * MS }) : undefined;
    const isGood = !asks || row !== undefined;
    if (msg.type === "probe") ctx.send(from, { type: "probed", number: msg.number, isGood });
    else if (isGood) ctx.send(msg.client, { type: "shown", reply: msg.call });
  },
};

/** Asks for a page every 10 ms, by turns a cached and a fresh one. */
function client({ history }: Setup): Handlers {
  let turn = 0;
  return {
    onStart: (ctx) => ctx.setTimer("next", 10 * MS),
    *onTimer(ctx) {
      ctx.setTimer("next", 10 * MS);
      const page: Page = turn++ % 2 === 0 ? "cached" : "fresh";
      const operation = history.invoke(ctx.id, "page", page);
      const shown = yield* ctx.call("balancer", { type: "request", page }, { timeoutUs: 40 * MS });
      if (shown !== undefined) history.succeed(operation, { output: "shown" });
    },
  };
}

/** Four backends with one database behind them, and a balancer before them. */
export function pool(watch: Watch): System {
  return {
    nodes: [
      { name: "client", role: "client", create: client },
      { name: "balancer", create: () => balancer(watch) },
      ...BACKENDS.map((name) => ({ name, create: () => backend })),
      { name: "database", create: () => new Dependency({ usualUs: MS, capacity: 100, limit: 1_000 }) },
    ],
  };
}
