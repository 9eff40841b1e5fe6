import { expect, test } from "vitest";
import { toldRun } from "./told-run.ts";

test("Of the requests in the minute after a kill nearly all fail without a standby, and a few with one", () => {
  const { alone, withStandby, requests } = toldRun();
  // Four a second, of which only those that were answered already are served.
  expect(Math.abs(requests - 240)).toBeLessThan(20);
  expect(requests - alone).toBeLessThanOrEqual(5);
  // Sent in the 2 to 3 s between the last moment that A could answer and the takeover.
  expect(withStandby).toBeGreaterThanOrEqual(6);
  expect(withStandby).toBeLessThanOrEqual(14);
});
