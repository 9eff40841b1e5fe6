import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Files } from "@standby/contract";
import type { Entry } from "../entry.ts";

const LESSONS = fileURLToPath(new URL("../../../lessons/", import.meta.url));
const find = (pattern: string): string[] =>
  globSync(pattern, { cwd: LESSONS }).map((path) => path.replaceAll("\\", "/"));
const inLessons = find("*/*/*.scenario.ts").toSorted();
/** The runs that lessons show, with whatever stands beside them. */
const LESSON_FILES: Files = Object.fromEntries(
  [...new Set(inLessons.map((path) => path.slice(0, path.lastIndexOf("/"))))]
    .flatMap((lesson) => find(`${lesson}/*.ts`))
    .filter((path) => !path.endsWith(".test.ts"))
    .map((path) => [path, readFileSync(`${LESSONS}${path}`, "utf8")]),
);
const LESSON_RUNS = `import { run, withWorkload } from "@standby/simulator";
${inLessons.map((path, index) => `import scenario${index} from "./given/${path}";`).join("\n")}
const scenarios = [${inLessons.map((path, index) => `["${path}", scenario${index}]`).join(", ")}];
/** The knobs as they stand at first, and each at either end. */
function positionsOf(knobs) {
  const start = Object.fromEntries(Object.entries(knobs).map(([name, knob]) => [name, knob.start]));
  const ends = ({ options, min, max }) => (options ? options.map(({ value }) => value) : [min, max]);
  return [start, ...Object.entries(knobs).flatMap(([name, knob]) => ends(knob).map((end) => ({ ...start, [name]: end })))];
}
test.each(scenarios)("%s", (path, { knobs, seed = 1, make }) => {
  for (const values of positionsOf(knobs)) {
    const { system, workload, schedule = [], untilUs } = make(values);
    const served = workload === undefined ? system : withWorkload(system, workload);
    const runs = [true, false].map((isTraced) => run({ system: served, seed, schedule, untilUs, isTraced }).hash);
    expect(runs[1]).toBe(runs[0]);
    console.log(JSON.stringify(values), runs[0]);
  }
});
`;
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
  },
  {
    name: "handlers that ask a host for chance that it has, or has not",
    checks: RUNS,
    answer: handlers("onStart() {\n    crypto.randomUUID();\n  }"),
    states: ["errored"],
    says: ["Chance comes from the seed: use ctx.random()"],
  },
  {
    name: "handlers that send to nobody",
    checks: RUNS,
    answer: handlers('onStart(ctx) {\n    ctx.send(this.peer, { type: "ask" });\n  }'),
    states: ["errored"],
    says: ["There is no node undefined", '"line": 2'],
  },
  {
    name: "handlers that make a promise of their own",
    checks: RUNS,
    answer: handlers("onStart() { Promise.resolve(1); }"),
    states: ["errored"],
    says: ["make the handler a generator"],
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
  {
    name: "every run of a lesson is the same run, traced or not, whatever its knobs",
    given: LESSON_FILES,
    checks: LESSON_RUNS,
    answer: "export {};",
    states: inLessons.map(() => "passed"),
    simulated: true,
  },
];
