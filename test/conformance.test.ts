import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canonical } from "@standby/checks";
import { checkReport, type CheckReport } from "@standby/contract";
import { corpus } from "./conformance/corpus.ts";
import { bundleOf, filesOf, isTimed } from "./conformance/entry.ts";
import { openPlain, openVerified } from "./conformance/lanes.ts";

/** A machine that is busy must not cut an entry off, unless being cut off is what the entry is about. */
const PATIENCE = 10;
const lanes = {
  plain: { patient: openPlain(PATIENCE), timed: openPlain() },
  verified: { patient: openVerified(PATIENCE), timed: openVerified() },
};
const all = Object.values(lanes).flatMap((lane) => Object.values(lane));

beforeAll(() => Promise.all(all.map((lane) => lane.warm())), 60_000);
afterAll(() => {
  for (const lane of all) lane.dispose();
});

describe.each(corpus)("$name", (entry) => {
  let inPlain: CheckReport;
  let inVerified: CheckReport;

  beforeAll(async () => {
    const bundle = bundleOf(entry);
    const files = filesOf(entry);
    const kind = isTimed(entry) ? "timed" : "patient";
    inPlain = await lanes.plain[kind].check(bundle, files);
    inVerified = await lanes.verified[kind].check(bundle, files);
  }, 300_000);

  test("vitest run ends as the entry says", () => {
    expect(inPlain.outcome.kind, JSON.stringify(inPlain.outcome)).toBe(entry.outcome ?? "finished");
    expect(
      inPlain.checks.map(({ state }) => state),
      canonical(inPlain),
    ).toEqual(entry.states);
    for (const text of entry.says ?? []) expect(canonical(inPlain)).toContain(text);
  });

  test("both reports keep to the contract", () => {
    expect(checkReport.parse(inPlain)).toEqual(inPlain);
    expect(checkReport.parse(inVerified)).toEqual(inVerified);
  });

  test("the verified host agrees with vitest run", () => {
    const { where = [], reason } = entry.differs ?? {};
    if (where.includes("verified")) expect(canonical(inVerified), reason).not.toBe(canonical(inPlain));
    else expect(canonical(inVerified)).toBe(canonical(inPlain));
  });
});
