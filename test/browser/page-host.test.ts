import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CheckReport, ExerciseBundle } from "@standby/contract";
import { serve, type Served } from "#serve";
import { EXERCISE, HONEST } from "../hostile/attack.ts";
import type { EnginePage } from "./engines/engine.ts";
import { enginesHere, openEngine } from "./engines/open-engine.ts";
import { buildHarness } from "./harness/build-harness.ts";

let served: Served;
beforeAll(async () => {
  served = await serve({ folder: await buildHarness() });
}, 120_000);
afterAll(() => served.close());

const LOOP = { "index.ts": "export function add() { for (;;) {} }" };
const WAITING: ExerciseBundle = {
  ...EXERCISE,
  checks: ["one", "two", "three"].map((id) => ({ id, points: 1 })),
  checksSource:
    'import { test } from "vitest"; for (const name of ["one", "two", "three"]) test(name, async () => { await new Promise((resolve) => setTimeout(resolve, 30)); });',
};

describe.each(enginesHere())("the page's host in %s", (engine) => {
  let page: EnginePage;
  const check = async (...given: unknown[]): Promise<CheckReport> =>
    (await page.evaluate("(...given) => harness.check(...given)", given)) as CheckReport;

  beforeAll(async () => {
    page = await openEngine(engine);
    await page.open(served.url);
  }, 60_000);
  afterAll(() => page.close());

  test("each check is told when it starts and when it ends, before the run ends", async () => {
    await page.evaluate("() => { harness.log.length = 0; }");
    await check(WAITING, HONEST);
    const log = await page.evaluate(
      "() => harness.log.map((entry) => entry.type + ' ' + (entry.check ?? entry.result?.id ?? ''))",
    );
    const told = ["one", "two", "three"].flatMap((id) => [`started ${id}`, `finished ${id}`]);
    expect(log).toEqual([...told, "outcome "]);
  });

  test("Stop ends a run that loops, and the next run is honest", async () => {
    await page.evaluate("(...given) => { harness.log.length = 0; harness.begin(...given); }", [
      EXERCISE,
      LOOP,
    ]);
    await page.evaluate("() => harness.logged('started')");
    await page.evaluate("() => harness.stop()");
    const stopped = (await page.evaluate("() => harness.result()")) as CheckReport;
    expect(stopped.outcome).toEqual({ kind: "cut-off", reason: "stopped", message: "You stopped the run." });
    expect(stopped.checks.map(({ state }) => state)).toEqual(["not-reached", "not-reached", "not-reached"]);
    expect((await check(EXERCISE, HONEST)).earned).toBe(3);
  });

  test("Runs that are asked for together are made one after the other", async () => {
    await page.evaluate("() => { harness.log.length = 0; }");
    const earned = await page.evaluate(
      "async (a, b, c) => (await Promise.all([harness.check(a, b), harness.check(a, c), harness.check(a, b)])).map((report) => report.earned)",
      [EXERCISE, HONEST, { "index.ts": "export const add = () => 3;" }],
    );
    expect(earned).toEqual([3, 1, 3]);
    const log = (await page.evaluate("() => harness.log.map(({ type }) => type)")) as string[];
    const one = ["started", "finished", "started", "finished", "started", "finished", "outcome"];
    expect(log).toEqual([...one, ...one, ...one]);
  });

  test("A sandbox that is gone is opened again", async () => {
    const earned = await page.evaluate(
      "async (a, b) => { harness.host.dispose(); return (await harness.host.check(a, b)).earned; }",
      [EXERCISE, HONEST],
    );
    expect(earned).toBe(3);
  });

  test("A runner that is not there is our fault, and no zero", async () => {
    const report = (await page.evaluate(
      "async (a, b) => harness.hostAt(new URL('missing.js', document.baseURI).href).check(a, b)",
      [EXERCISE, HONEST],
    )) as CheckReport;
    expect(report.outcome.kind).toBe("our-fault");
    expect(report.outcome).toHaveProperty(
      "message",
      expect.stringContaining("the runner is not there (404)"),
    );
  });
});
