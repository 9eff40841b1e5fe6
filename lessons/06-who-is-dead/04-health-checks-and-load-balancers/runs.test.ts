import type { LessonScenario } from "@standby/site/widgets";
import { run, type Run } from "@standby/simulator";
import { expect, test } from "vitest";
import emptyPool from "./empty-pool.scenario.ts";
import staleLoads from "./stale-loads.scenario.ts";

type Made = ReturnType<LessonScenario["make"]>;

const ran = ({ system, schedule = [], untilUs }: Made): Run => run({ system, schedule, untilUs, seed: 1 });

/** How many cached and fresh pages are not shown. */
function missing(fault: number, path: number, panic: number): number[] {
  const made: Made = emptyPool.make({ fault, path, panic });
  return (made.tell?.(ran(made)).match(/\d+/g) ?? []).map(Number);
}

/** How long a page takes on average, in milliseconds. */
function tookMs(choosing: number, reportMs: number): number {
  const made: Made = staleLoads.make({ choosing, reportMs });
  return Number(/\d+/.exec(made.tell?.(ran(made)) ?? "")?.[0]);
}

const [CUT_OFF, DATABASE] = [1, 2];
const [ALIVE, READY] = [0, 1];
const [TURNS, LEAST, TWO] = [0, 1, 2];

test("A backend without its database goes unnoticed by /alive, and is out soon with /ready", () => {
  const [, kind = 0] = missing(CUT_OFF, ALIVE, 0);
  const [, strict = 0] = missing(CUT_OFF, READY, 0);
  expect(kind).toBeGreaterThan(3 * strict);
});

test("While the database is down, /ready empties the pool, unless the balancer doubts it", () => {
  expect(missing(DATABASE, ALIVE, 0)[0]).toBe(0);
  expect(missing(DATABASE, READY, 0)[0]).toBeGreaterThan(20);
  expect(missing(DATABASE, READY, 1)[0]).toBe(0);
});

test("With fresh news the shortest queue of all is best, with old news it is worse than turns, and two choices beat both", () => {
  expect(tookMs(LEAST, 5)).toBeLessThan(tookMs(TWO, 5));
  expect(tookMs(LEAST, 100)).toBeGreaterThan(1.5 * tookMs(TURNS, 100));
  expect(tookMs(TWO, 100)).toBeLessThan(0.75 * tookMs(TURNS, 100));
});
