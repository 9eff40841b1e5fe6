import { findLibraries } from "@standby/checks/libraries";
import { createVerifiedLane } from "@standby/checks/verified";
import type { CheckReport } from "@standby/contract";
import { afterAll, beforeAll, expect, test } from "vitest";

const TIMER = "use ctx.setTimer(";
const CLOCK = "ask ctx.clock()";
const CHANCE = "use ctx.random()";
const NETWORK = "use ctx.send(to, msg)";

/** What a handler does, and what it is told to do instead. */
const REACHES = [
  ["Date.now()", CLOCK],
  ["new Date()", CLOCK],
  ["new Date(0)", CLOCK],
  ["Date.parse('2026-01-01')", CLOCK],
  ["performance.now()", CLOCK],
  ["Temporal.Now.instant()", CLOCK],
  ["setTimeout(() => {}, 1)", TIMER],
  ["setInterval(() => {}, 1)", TIMER],
  ["setImmediate(() => {})", TIMER],
  ["queueMicrotask(() => {})", TIMER],
  ["requestAnimationFrame(() => {})", TIMER],
  ["Math.random()", CHANCE],
  ["crypto.getRandomValues(new Uint8Array(1))", CHANCE],
  ["crypto.randomUUID()", CHANCE],
  ["fetch('http://x')", NETWORK],
  ["new XMLHttpRequest()", NETWORK],
  ["new WebSocket('ws://x')", NETWORK],
  ["Promise.resolve(1)", "make the handler a generator"],
  ["new Promise(() => {})", "make the handler a generator"],
  ["new WeakRef({})", "keep what you need in a Map"],
  ["new FinalizationRegistry(() => {})", "keep what you need in a Map"],
] as const;

const HARMLESS = "Promise and Date are themselves outside of a run";
const lane = createVerifiedLane({ libraries: findLibraries(import.meta.url), patience: 10 });
let checks: CheckReport["checks"] = [];

beforeAll(async () => {
  const exercise = {
    id: "guarded",
    contentHash: "1",
    engine: "1",
    simulated: true,
    checks: [...REACHES.map(([reach]) => reach), HARMLESS].map((id) => ({ id, points: 1 })),
    checksSource: `
      import { run } from "@standby/simulator";
      import { expect, test } from "vitest";
      import { later, reaching } from "./answer/index.ts";
      test.each(${JSON.stringify(REACHES)})("%s", (reach, remedy) => {
        const system = { nodes: [{ name: "a", create: () => reaching(reach) }] };
        expect(() => run({ system, seed: 1, untilUs: 1_000 })).toThrow(remedy);
      });
      test("${HARMLESS}", async () => {
        expect(await later()).toEqual([true, true, 0, "settled"]);
      });`,
    given: {},
    imports: [],
    starter: {},
    mistakes: [],
  };
  const reaches = REACHES.map(([reach]) => `${JSON.stringify(reach)}: () => ${reach},`).join("\n");
  const answer = `
    const reaches = { ${reaches} };
    export const reaching = (name) => ({ onStart() { reaches[name](); }, onMessage() {} });
    export const later = async () => {
      class Kept extends Promise {}
      const settled = Kept.resolve("settled");
      const all = await Promise.all([settled]);
      return [settled instanceof Promise, new Date(0) instanceof Date, new Date(0).getTime(), all[0]];
    };`;
  ({ checks } = await lane.check(exercise, { "index.ts": answer }));
});
afterAll(() => lane.dispose());

test.each([...REACHES.map(([reach]) => reach), HARMLESS])(
  "In a realm of its own, too, a handler is refused: %s",
  (reach) => {
    const check = checks.find(({ id }) => id === reach);
    expect(check?.failures ?? check).toEqual([]);
  },
);
