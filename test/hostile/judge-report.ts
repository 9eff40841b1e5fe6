import { expect } from "vitest";
import { checkReport, type CheckReport } from "@standby/contract";
import type { Ending } from "./attack.ts";

/** Holds the report on a hostile answer against what must come of it. */
export function expectEnding(given: unknown, ending: Ending): CheckReport {
  const report = checkReport.parse(given);
  const seen = JSON.stringify(report.outcome);
  const allowed = [ending.outcome, ...(ending.orCutOff ? ["cut-off"] : [])];
  expect(allowed, seen).toContain(report.outcome.kind);
  if (ending.reason && report.outcome.kind === "cut-off")
    expect(ending.reason, seen).toContain(report.outcome.reason);
  if (ending.states) expect(report.checks.map(({ state }) => state)).toEqual(ending.states);
  expect([ending.earned ?? 0].flat(), JSON.stringify(report.checks)).toContain(report.earned);
  return report;
}

/** What a hostile answer printed about having got somewhere; an honest sandbox leaves nothing to tell. */
export function spoils({ console }: CheckReport): string[] {
  return console.map(({ text }) => text).filter((text) => /^(reached: .|read: )/.test(text));
}
