import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { beforeAll, describe, expect, test } from "vitest";
import { runScenario, scenarios } from "./simulator/scenarios.ts";

let elsewhere: readonly string[] = [];
beforeAll(async () => {
  const worker = new Worker(join(import.meta.dirname, "simulator/hashes-worker.ts"));
  const [hashes] = (await once(worker, "message")) as [readonly string[]];
  elsewhere = hashes;
  await worker.terminate();
});

describe.each(scenarios.map((scenario, index) => ({ ...scenario, index })))(
  "$template, $system",
  ({ index, ...scenario }) => {
    test("is the same run again, with a trace, and in a fresh worker", () => {
      const { hash, events, operations } = runScenario(scenario);
      const again = runScenario(scenario);
      const traced = runScenario(scenario, true);
      expect([again.hash, traced.hash, elsewhere[index]]).toEqual([hash, hash, hash]);
      expect([again.events, traced.trace?.length]).toEqual([events, events]);
      expect(again.operations).toEqual(operations);
    });
  },
);

test("Another seed is another run", () => {
  const [scenario] = scenarios;
  const hashes = [1, 2, 3].map((seed) => runScenario({ ...scenario!, seed }).hash);
  expect(new Set(hashes).size).toBe(3);
});
