import { fleetClass } from "@standby/reliability";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mostOut, sparesLeft, startHours } from "./answer/index.ts";
import type { Fleet, Job } from "./given/fleet.ts";

/** A fleet of units that carry 100 each, with one load from hour 8 on and another one before. */
function fleetWith(units: number, byDay: number, byNight: number, broken = 0): Fleet {
  const loads = Array.from({ length: 24 }, (_, hour) => (hour < 8 ? byNight : byDay));
  return { units, broken, capacityPerUnit: 100, loads };
}

/** The hours at which a job may begin, by going through its hours one by one. */
function countStarts(fleet: Fleet, { out, hours, spares }: Job): number[] {
  const starts: number[] = [];
  for (let start = 0; start < 24; start++) {
    let suits = true;
    for (let passed = 0; passed < hours; passed++) {
      const load = fleet.loads[(start + passed) % 24]!;
      const n = fleet.units - fleet.broken - out;
      suits &&= n > 0 && fleetClass({ load, capacityPerUnit: fleet.capacityPerUnit, n }).spares >= spares;
    }
    if (suits) starts.push(start);
  }
  return starts;
}

const anyFleet = fc.record({
  units: fc.integer({ min: 3, max: 9 }),
  broken: fc.integer({ min: 0, max: 2 }),
  capacityPerUnit: fc.constant(100),
  loads: fc.array(fc.constantFrom(30, 100, 170, 230, 250, 420), { minLength: 24, maxLength: 24 }),
});

describe("sparesLeft", () => {
  test("Of the 37 tasks in Site Reliability Engineering, one may fail while one is updated, at 3,470 as at 3,430", () => {
    // B. Beyer and others (eds), Site Reliability Engineering (2016), chapter 2: 100 queries a second each, 35 needed.
    const fleet = fleetWith(37, 3470, 3430);
    const atHalf = fleetWith(37, 3450, 3450);
    const oneOut = [sparesLeft(fleet, 20, 1), sparesLeft(fleet, 3, 1), sparesLeft(atHalf, 3, 1)];
    expect(oneOut, "with one out, at loads of 3,470, 3,430 and 3,450").toEqual([1, 1, 1]);
    const others = [0, 2, 3].map((out) => sparesLeft(fleet, 20, out));
    expect(others, "with none, two and three out, at a load of 3,470").toEqual([2, 0, -1]);
  });

  test("A unit that is broken already is no spare", () => {
    const left = [0, 1, 2].map((broken) => sparesLeft(fleetWith(5, 300, 100, broken), 12, 1));
    expect(left, "one of five out, and none, one and two broken").toEqual([1, 0, -1]);
  });
});

describe("startHours", () => {
  test("A job over midnight must suit the hours after it as well", () => {
    // Busy from 0 to 7: three hours may begin from 8 on, and at 21 at the latest.
    const busyNight = fleetWith(4, 100, 400);
    const job = { out: 1, hours: 3, spares: 0 };
    expect(startHours(fleetWith(4, 300, 300), job), "the same load all day").toHaveLength(24);
    // Busy in one hour only: it must be over by then, or begin afterwards.
    const busyAt = (busy: number): string => {
      const loads = Array.from({ length: 24 }, (_, hour) => (hour === busy ? 400 : 100));
      const starts = startHours({ ...busyNight, loads }, job);
      return `${starts.length} hours, from ${starts[0]} to ${starts.at(-1)}`;
    };
    expect({ "busy at 0": busyAt(0), "busy at 1": busyAt(1) }, "when it may begin").toEqual({
      "busy at 0": "21 hours, from 1 to 21",
      "busy at 1": "21 hours, from 2 to 22",
    });
    const late = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21];
    expect(startHours(busyNight, job), "busy from 0 to 7").toEqual(late);
    // Quiet from 0 to 7: it may not begin at 6, for one hour would be busy.
    expect(startHours(fleetWith(4, 400, 100), job), "busy from 8 to 23").toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("With one unit to spare asked for, the fleet must be N+1 during the job, not only before it", () => {
    const fleet = fleetWith(4, 300, 200);
    const starts = [0, 1, 2].map((spares) => startHours(fleet, { out: 1, hours: 8, spares }).length);
    expect(starts, "how many starts with none, one and two to spare").toEqual([24, 1, 0]);
    // A broken unit is not the spare that was asked for.
    const oneBroken = fleetWith(5, 300, 200, 1);
    const withOne = startHours(oneBroken, { out: 1, hours: 8, spares: 1 });
    expect(withOne, "with one to spare, and one more that is broken").toEqual([0]);
  });
});

describe("mostOut", () => {
  test("By night three of five units may be out while one more may fail, and by day one", () => {
    const fleet = fleetWith(5, 300, 100);
    const most = [mostOut(fleet, 8, 1), mostOut(fleet, 9, 1), mostOut(fleet, 8, 2)];
    expect(most, "8 hours with one to spare, 9 hours with one, 8 hours with two").toEqual([3, 1, 2]);
    expect(mostOut(fleet, 1, 5), "five of five to spare").toBe(0);
    // 37 units, of which one carries the night and one may fail.
    expect(mostOut(fleetWith(37, 3470, 100), 8, 1), "37 units, 8 hours with one to spare").toBe(35);
    expect(mostOut(fleet, 8, 0), "8 hours with none to spare").toBe(4);
  });

  test("Any fleet may be worked on when a count of its hours says so, and with no more units out", () => {
    const anyHours = fc.constantFrom(1, 2, 5, 24);
    fc.assert(
      fc.property(anyFleet, anyHours, fc.integer({ min: 0, max: 2 }), (fleet, hours, spares) => {
        const job = { out: 1, hours, spares };
        expect(startHours(fleet, job), "startHours with one out").toEqual(countStarts(fleet, job));
        const most = mostOut(fleet, hours, spares);
        const starts = (out: number): number[] => countStarts(fleet, { ...job, out });
        if (most > 0) expect(starts(most), `the hours at which ${most} may be out`).not.toEqual([]);
        expect(starts(most + 1), `mostOut gives ${most}; the hours at which one more may be out`).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
