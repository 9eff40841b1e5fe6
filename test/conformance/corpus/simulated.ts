import { readFileSync } from "node:fs";
import type { Entry } from "../entry.ts";

const SCENARIOS = readFileSync(new URL("../../simulator/scenarios.ts", import.meta.url), "utf8");

/** Adds numbers up, and keeps the sum on disk before it says that it has done so; the worse one keeps it in memory. */
const COUNTER = (write: string): string => `export class Counter {
  total = 0;
  onStart(ctx) { this.total = ctx.disk.read("total") ?? 0; }
  onMessage(ctx, from, msg) {
    if (msg.type !== "write" && msg.type !== "read") return;
    if (msg.type === "write") { this.total = msg.value; ${write} }
    ctx.send(from, { type: "answer", reply: msg.call, value: this.total || null, epoch: 0 });
  }
}
`;

const SURVIVES = `import { linearizable, survives } from "@standby/simulator";
import { Counter } from "./answer/index.ts";
test("A counter keeps what it has acknowledged", () => {
  const system = { nodes: [{ name: "counter", create: () => new Counter() }] };
  const schedule = (seed) => [{ at: seed * 100_000, duration: 50_000, kind: "crash", target: ["counter"] }];
  const workload = { clients: 2, keys: 1, readShare: 0.5, loop: "closed", everyUs: 10_000, operations: 30, timeoutUs: 100_000 };
  survives(system, { seeds: 4, schedule, workload, properties: [linearizable()], untilUs: 1_000_000 });
});
`;

const handlers = (body: string): string => `export class Node { ${body} }\n`;
const RUNS = `import { run } from "@standby/simulator";
import { Node } from "./answer/index.ts";
test("runs", () => {
  const system = { nodes: ["a", "b"].map((name) => ({ name, create: () => new Node() })) };
  const { hash, trace } = run({ system, seed: 1, untilUs: 1_000_000, isTraced: true });
  console.log(hash, JSON.stringify(trace.events().filter(({ kind }) => kind === "log")));
});
`;

/** Checks that run answers in a simulated cluster: in the verified host, its handlers alone are in the other realm. */
export const simulated: readonly Entry[] = [
  {
    name: "handlers that survive their faults",
    checks: SURVIVES,
    answer: COUNTER('ctx.disk.write("total", this.total); ctx.disk.sync();'),
    states: ["passed"],
  },
  {
    name: "handlers that do not, with the same evidence",
    checks: SURVIVES,
    answer: COUNTER(""),
    states: ["failed"],
    says: ["each read gives what was written last", "crash counter at"],
  },
  {
    name: "handlers that wait as generators",
    checks: RUNS,
    answer: handlers(
      'onMessage(ctx, from, msg) { if (msg.type === "ask") ctx.send(from, { type: "told", reply: msg.call, at: ctx.clock() }); } *onStart(ctx) { if (ctx.id !== "a") return; for (let turn = 0; turn < 3; turn++) { const answer = yield* ctx.call("b", { type: "ask" }, { timeoutUs: 50_000 }); ctx.log("told " + answer.at); yield* ctx.sleep(10_000); } }',
    ),
    states: ["passed"],
    says: ["told "],
  },
  {
    name: "handlers that extend a class of the engine",
    checks: RUNS,
    answer:
      'import { Heart } from "@standby/simulator";\nexport class Node extends Heart { constructor() { super({ monitors: ["b"], everyUs: 100_000 }); } onTimer(ctx) { super.onTimer(ctx); ctx.log("beat"); } }\n',
    states: ["passed"],
    says: ["beat"],
  },
  {
    name: "handlers that ask for the real time",
    checks: RUNS,
    answer: handlers("onStart() { Date.now(); }"),
    states: ["errored"],
    says: ["Time is virtual: ask ctx.clock()"],
    differs: {
      where: ["verified"],
      reason: "the refusal is thrown outside of the answer's realm, where the answer's lines are not known",
    },
  },
  {
    name: "handlers that wait for a promise",
    checks: RUNS,
    answer: handlers("async onStart() {}"),
    states: ["errored"],
    says: ["promise"],
  },
  {
    name: "every scenario is the same run",
    given: { "scenarios.ts": SCENARIOS },
    checks: `import { runScenario, scenarios } from "./given/scenarios.ts";
test.each([...new Set(scenarios.map(({ system }) => system))])("%s", (system) => {
  for (const scenario of scenarios) {
    if (scenario.system === system) console.log(JSON.stringify(scenario), runScenario(scenario).hash);
  }
});`,
    answer: "export {};",
    states: ["passed", "passed", "passed", "passed", "passed"],
    simulated: true,
  },
];
