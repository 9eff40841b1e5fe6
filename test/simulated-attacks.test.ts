import { findLibraries } from "@standby/checks/libraries";
import { createVerifiedLane } from "@standby/checks/verified";
import { afterAll, expect, test } from "vitest";

const lane = createVerifiedLane({ libraries: findLibraries(import.meta.url), patience: 10 });
afterAll(() => lane.dispose());

const CHECK = "A store keeps what it has acknowledged";
const EXERCISE = {
  id: "attacked",
  contentHash: "1",
  engine: "1",
  simulated: true,
  checks: [{ id: CHECK, points: 1 }],
  checksSource: `
    import { linearizable, survives } from "@standby/simulator";
    import { test } from "vitest";
    import { Store } from "./answer/index.ts";
    test("${CHECK}", () => {
      const system = { nodes: [{ name: "store", create: ({ id }) => new Store(id) }] };
      const schedule = (seed) => [{ at: seed * 100_000, duration: 50_000, kind: "crash", target: ["store"] }];
      const workload = { clients: 2, keys: 1, readShare: 0.5, loop: "closed", everyUs: 10_000, operations: 30, timeoutUs: 100_000 };
      survives(system, { seeds: 4, schedule, workload, properties: [linearizable()], untilUs: 1_000_000, shrinkMax: 0 });
    });`,
  given: {},
  imports: [],
  starter: {},
  mistakes: [],
};

/** A store that acknowledges what it has in memory alone, unless \`keep\` does something about it, and tries a trick. */
const store = (trick: string, keep = ""): { "index.ts": string } => ({
  "index.ts": `
    const all = (object, seen = new Set()) => {
      if (seen.size > 500 || object === null || !/object|function/.test(typeof object) || seen.has(object)) return seen;
      seen.add(object);
      for (const key of [...Reflect.ownKeys(object), "cluster", "node", "context", "history", "network", "agenda", "recording"])
        try { all(object[key], seen); } catch {}
      return all(Reflect.getPrototypeOf(object), seen);
    };
    const attempt = (work) => { try { work(); } catch {} };
    export class Store {
      value = null;
      onStart(ctx) { this.value = ctx.disk.read("value") ?? null; attempt(() => { ${trick} }); }
      onMessage(ctx, from, msg) {
        attempt(() => { ${trick} });
        if (msg.type === "write") { this.value = msg.value; ${keep} }
        ctx.send(from, { type: "answer", reply: msg.call, value: this.value, epoch: 0 });
      }
    }`,
});

async function stateOf(answer: { "index.ts": string }): Promise<string | undefined> {
  const report = await lane.check(EXERCISE, answer);
  return report.checks[0]?.state;
}

test("An honest store passes, one that forgets fails", async () => {
  expect(await stateOf(store("", 'ctx.disk.write("value", msg.value); ctx.disk.sync();'))).toBe("passed");
  expect(await stateOf(store(""))).toBe("failed");
});

test.each([
  ["empties the history", "ctx.cluster.history.operations.length = 0;"],
  ["takes the history away", "ctx.cluster.history = { operations: [] };"],
  ["makes crashes harmless", "ctx.cluster.stop = () => {}; ctx.node.storage.crash = () => {};"],
  ["starts what is down", "ctx.node.downBy = 0; ctx.cluster.start(ctx.node);"],
  [
    "goes through the disk",
    "ctx.disk.cluster.history.operations.length = 0; ctx.disk.context.node.life = 0;",
  ],
  ["replaces what a context does", "Object.getPrototypeOf(ctx).send = () => {}; ctx.send = () => {};"],
  [
    "empties whatever it reaches",
    "for (const each of all(ctx)) { attempt(() => { each.length = 0; }); for (const key of Reflect.ownKeys(each)) attempt(() => { each[key] = undefined; }); }",
  ],
])("A store that forgets does not pass because it %s", async (_what, trick) => {
  expect(await stateOf(store(trick))).not.toBe("passed");
});
