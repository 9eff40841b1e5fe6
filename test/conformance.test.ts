import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canonical } from "@standby/checks";
import { checkReport, type CheckReport } from "@standby/contract";
import { corpus } from "./conformance/corpus.ts";
import { bundleOf, filesOf } from "./conformance/entry.ts";
import { openPlain, openVerified } from "./conformance/lanes.ts";

const plain = openPlain();
const verified = openVerified();

beforeAll(() => Promise.all([plain.warm(), verified.warm()]), 60_000);
afterAll(() => {
  plain.dispose();
  verified.dispose();
});

describe.each(corpus)("$name", (entry) => {
  let inPlain: CheckReport;
  let inVerified: CheckReport;

  beforeAll(async () => {
    const bundle = bundleOf(entry);
    const files = filesOf(entry);
    [inPlain, inVerified] = await Promise.all([plain.check(bundle, files), verified.check(bundle, files)]);
  }, 60_000);

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
