import { expect, test } from "vitest";
import { failoverModels } from "./failover-models.ts";
import { failoverDefaults, type FailoverState } from "./failover-state.ts";

const state: FailoverState = { ...failoverDefaults, down: 0.01, coverage: 0.5 };
const { coverage, switch: switched, spurious, shared } = failoverModels;

test("A failover that succeeds half of the time leaves 0.505 % down, half of one node's 1 %", () =>
  // 1 - (0.99 + 0.01 · 0.5 · 0.99)
  expect(coverage.pairDown(state)).toBeCloseTo(0.00505, 12));

test("Missing failovers and shared causes never make it worse than one node", () => {
  for (const share of [0, 0.1, 0.5, 1]) {
    expect(coverage.pairDown({ ...state, coverage: share })).toBeLessThanOrEqual(0.01);
    expect(shared.pairDown({ ...state, beta: share })).toBeLessThanOrEqual(0.01);
  }
  expect(coverage.breakEven(state)).toBeUndefined();
  expect(shared.breakEven(state)).toBeUndefined();
});

test("At coverage 0.5 a switch does harm beyond 1 - 0.995025, false alarms beyond 0.5 %", () => {
  expect(switched.breakEven(state)).toBeCloseTo(1 - 0.995025, 6);
  expect(spurious.breakEven(state)).toBeCloseTo(0.005, 12);
});

test("At its break-even the pair is as good as one node", () => {
  const at = { switchDown: switched.breakEven(state) ?? 0, spurious: spurious.breakEven(state) ?? 0 };
  expect(switched.pairDown({ ...state, ...at })).toBeCloseTo(0.01, 12);
  expect(spurious.pairDown({ ...state, ...at })).toBeCloseTo(0.01, 12);
});
