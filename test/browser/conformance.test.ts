import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canonical } from "@standby/checks";
import { checkReport, type CheckReport } from "@standby/contract";
import { serve, type Served } from "#serve";
import { corpus } from "../conformance/corpus.ts";
import { bundleOf, filesOf, isTimed } from "../conformance/entry.ts";
import { openPlain } from "../conformance/lanes.ts";
import type { EngineName, EnginePage } from "./engines/engine.ts";
import { enginesHere, openEngine } from "./engines/open-engine.ts";
import { buildHarness } from "./harness/build-harness.ts";

const engines = enginesHere();
const pages = new Map<EngineName, EnginePage>();
const plain = { patient: openPlain(10), timed: openPlain() };
let served: Served;

beforeAll(async () => {
  served = await serve({ folder: await buildHarness() });
  for (const engine of engines) {
    const page = await openEngine(engine);
    pages.set(engine, page);
    await page.open(served.url);
  }
}, 120_000);

afterAll(async () => {
  for (const page of pages.values()) await page.close();
  plain.patient.dispose();
  plain.timed.dispose();
  await served.close();
});

describe.each(corpus)("$name", (entry) => {
  let reference: CheckReport;
  const reports = new Map<EngineName, CheckReport>();

  beforeAll(async () => {
    const bundle = bundleOf(entry);
    const files = filesOf(entry);
    const kind = isTimed(entry) ? "timed" : "patient";
    const check = kind === "timed" ? "check" : "checkPatiently";
    const inPage = engines.map(async (engine) => {
      const report = await pages
        .get(engine)
        ?.evaluate(`(...given) => harness.${check}(...given)`, [bundle, files]);
      reports.set(engine, checkReport.parse(report));
    });
    await Promise.all(inPage);
    reference = await plain[kind].check(bundle, files);
  }, 120_000);

  test.each(engines)("the page in %s agrees with vitest run", (engine) => {
    const report = reports.get(engine);
    const { where = [], reason } = entry.differs ?? {};
    const seen = report && canonical(report);
    if (engine !== "Chromium" && where.includes(engine)) expect(seen, reason).not.toBe(canonical(reference));
    else expect(seen).toBe(canonical(reference));
  });
});
