import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CheckReport } from "@standby/contract";
import { serve, type Served } from "#serve";
import { EXERCISE, HONEST, filesOf, type Attack } from "../hostile/attack.ts";
import { containment, forging } from "../hostile/attacks.ts";
import { expectEnding, spoils } from "../hostile/judge-report.ts";
import { listen, type Listener } from "../hostile/listen.ts";
import type { EngineName, EnginePage } from "./engines/engine.ts";
import { enginesHere, openEngine } from "./engines/open-engine.ts";
import { buildHarness } from "./harness/build-harness.ts";

const engines = enginesHere();
let served: Served;
let listener: Listener;

beforeAll(async () => {
  served = await serve({ folder: await buildHarness() });
  listener = await listen();
}, 120_000);

afterAll(async () => {
  await served.close();
  listener.close();
});

const attacksFor = (engine: EngineName): readonly Attack[] =>
  engine === "Chromium" ? [...containment, ...forging] : containment.filter(({ everywhere }) => everywhere);

/** Runs an attack with a key press in the middle; gives its report and the kinds of what happened, in order. */
async function run(page: EnginePage, attack: Attack): Promise<{ report: CheckReport; order: string[] }> {
  const given = [EXERCISE, filesOf(attack, listener.address)];
  await page.evaluate("(...given) => { harness.log.length = 0; harness.begin(...given); }", given);
  if (attack.long) await page.press("a");
  const report = (await page.evaluate("() => harness.result()")) as CheckReport;
  const order = (await page.evaluate("() => harness.log.map(({ type }) => type)")) as string[];
  return { report, order };
}

describe.each(engines)("%s", (engine) => {
  let page: EnginePage;

  beforeAll(async () => {
    page = await openEngine(engine);
    await page.open(served.url);
    await page.click("h1");
  }, 60_000);
  afterAll(() => page.close());

  test.each(attacksFor(engine))(
    "$name",
    async (attack) => {
      const { report, order } = await run(page, attack);
      expectEnding(report, attack.page);
      expect(report.standing).toBe("self-checked");
      expect(spoils(report)).toEqual([]);
      if (attack.long) {
        expect(order).toContain("input");
        expect(order.indexOf("input")).toBeLessThan(order.indexOf("outcome"));
      }
      expect(listener.count()).toBe(0);
      const next = (await page.evaluate("(...given) => harness.check(...given)", [
        EXERCISE,
        HONEST,
      ])) as CheckReport;
      expect(next.outcome).toEqual({ kind: "finished" });
      expect(next.earned).toBe(3);
      expect(next.console).toEqual([]);
    },
    60_000,
  );
});
