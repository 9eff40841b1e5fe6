import type { LessonScenario } from "@standby/site/widgets";
import {
  FencedStorage,
  LockService,
  uniform,
  type Handlers,
  type LockAnswer,
  type StorageAnswer,
  type System,
} from "@standby/simulator";

const MS = 1_000;

/** Takes the lock, loads the number, works on it for 10 ms, and stores one more. */
function worker(showsToken: boolean): Handlers {
  return {
    onStart: (ctx) => ctx.setTimer("turn", (ctx.id === "a" ? 5 : 30) * MS),
    *onTimer(ctx) {
      ctx.setTimer("turn", 10 * MS);
      const acquire = { type: "acquire", lock: "counter", leaseUs: 50 * MS };
      const lock = yield* ctx.call<LockAnswer>("locks", acquire, { timeoutUs: 9 * MS });
      if (lock?.type !== "granted") return;
      ctx.cancelTimer("turn");
      ctx.log(`role holder epoch ${lock.token}`);
      const load = { type: "load", key: "counter" };
      const loaded = yield* ctx.call<StorageAnswer>("storage", load, { timeoutUs: 20 * MS });
      yield* ctx.sleep(10 * MS);
      const before = loaded?.type === "loaded" ? (loaded.value ?? 0) : 0;
      const token = showsToken ? lock.token : 0;
      const store = { type: "store", key: "counter", value: before + 1, token };
      const stored = yield* ctx.call<StorageAnswer>("storage", store, { timeoutUs: 20 * MS });
      if (stored?.type === "stored") ctx.log(`stored ${before + 1}`);
      if (stored?.type === "fenced") ctx.log("refused");
      ctx.send("locks", { type: "release", lock: "counter", token: lock.token });
      ctx.log("role waiting");
      ctx.setTimer("turn", 20 * MS);
    },
  };
}

function locked(showsToken: boolean): System {
  return {
    nodes: [
      { name: "locks", create: () => new LockService() },
      { name: "storage", create: () => new FencedStorage() },
      ...["a", "b"].map((name) => ({ name, create: () => worker(showsToken) })),
    ],
    network: { latency: uniform({ minUs: 300, maxUs: 1_500 }) },
  };
}

export default {
  title: "A worker that stands still",
  hint: "Worker a stops in the middle of its work, with the lock in its hand. Set for how long, and what the storage looks at.",
  knobs: {
    pauseMs: { label: "Worker a stands still for", start: 150, min: 10, max: 300, step: 10, unit: "ms" },
    token: {
      label: "The storage",
      start: 0,
      options: [
        { value: 0, text: "takes what comes" },
        { value: 1, text: "refuses older tokens" },
      ],
    },
  },
  make: ({ pauseMs, token }) => ({
    system: locked(token === 1),
    schedule: [{ at: 12 * MS, duration: pauseMs * MS, kind: "pause", target: ["a"] }],
    untilUs: 400 * MS,
    tell: ({ trace }) => {
      const lines = (trace?.events() ?? []).flatMap(({ kind, detail }) =>
        kind === "log" ? [String(detail)] : [],
      );
      const stored = lines.filter((line) => line.startsWith("stored"));
      const lost = stored.length - new Set(stored).size;
      const refused = lines.filter((line) => line === "refused").length;
      return `${stored.length} updates were said to be stored, ${lost} of them lost; ${refused} refused.`;
    },
  }),
} satisfies LessonScenario<"pauseMs" | "token">;
