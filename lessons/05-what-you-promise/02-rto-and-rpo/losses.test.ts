import { expect, test } from "vitest";
import { commitFloorMs, lossOf, outageSec } from "./losses.ts";

const HOUR = 3600;

test("The mean and worst loss are those of a count over every minute of a day", () => {
  const nightly = { kind: "backup", everySec: 24 * HOUR, takesSec: 3 * HOUR } as const;
  // Backups begin at 0:00; minute by minute through one day, the newest that is complete.
  const losses = Array.from({ length: 24 * 60 }, (_, minute) => {
    const sec = minute * 60 + 30;
    return sec >= nightly.takesSec ? sec : sec + nightly.everySec;
  });
  const { meanSec, worstSec } = lossOf(nightly);
  expect(losses.reduce((sum, sec) => sum + sec, 0) / losses.length).toBeCloseTo(meanSec, 6);
  expect(Math.max(...losses)).toBe(worstSec - 30);
});

test("A synchronous copy loses nothing that was acknowledged, and an asynchronous one its lag", () => {
  expect(lossOf({ kind: "sync" }).worstSec).toBe(0);
  expect(lossOf({ kind: "async", lagSec: 4 })).toEqual({ meanSec: 4, worstSec: 4 });
});

test("Users wait through all four parts", () =>
  expect(outageSec({ noticeSec: 120, decideSec: 600, restoreSec: 7200, redirectSec: 60 })).toBe(7980));

test("Waiting for the second of copies at 10, 100 and 6,000 km takes a round trip of 200 km: 1 ms", () =>
  expect(commitFloorMs([10, 100, 6000], 2)).toBe(1));
