import { expect, test } from "vitest";
import { restoreTime } from "./restore-time.ts";

test("A terabyte at 200 MB a second and twelve hours of log at four times its speed take 15,800 seconds after the start", () => {
  const parts = { dataBytes: 1e12, bytesPerSec: 2e8, logSec: 43_200, replaySpeed: 4 };
  expect(restoreTime(parts)).toEqual({ copySec: 5000, replaySec: 10_800, totalSec: 15_800 });
  expect(restoreTime({ ...parts, startSec: 600 }).totalSec).toBe(16_400);
});

test("Nothing to copy and nothing to replay takes the start alone", () => {
  const none = { dataBytes: 0, bytesPerSec: 1, logSec: 0, replaySpeed: 1, startSec: 5 };
  expect(restoreTime(none)).toEqual({ copySec: 0, replaySec: 0, totalSec: 5 });
});
