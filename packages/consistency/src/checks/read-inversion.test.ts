import { expect, test } from "vitest";
import { inTurn, read, write } from "../fixtures.ts";
import { readInversion } from "./read-inversion.ts";
import { staleRead } from "./stale-read.ts";

test("New then old is an inversion, even while the new value is still being written", () => {
  const history = [
    write(1),
    write(2, { process: 2, calledAt: 20, returnedAt: 100 }),
    read(2, { process: 3, calledAt: 30 }),
    read(1, { process: 4, calledAt: 50 }),
  ];
  expect(readInversion({ history })).toEqual({
    verdict: "violated",
    message:
      "process 4's read() -> 1, called at 50, is older than what had been read before: process 3's read() -> 2, called at 30 and answered at 40.",
    operations: [history[2], history[3]],
  });
  expect(staleRead({ history })).toEqual({ verdict: "ok" });
});

test("A write whose outcome is unknown was applied if it was read once", () => {
  const history = [
    write(2, { process: 2, calledAt: 0, outcome: "unknown" }),
    read(2, { calledAt: 30 }),
    read(null, { calledAt: 50 }),
  ];
  expect(readInversion({ history }).verdict).toBe("violated");
});

test.each([
  ["Old then new", inTurn(write(1), read(1), write(2), read(2))],
  [
    "New and old at once",
    [
      write(1),
      write(2, { process: 2, calledAt: 20, returnedAt: 100 }),
      read(2, { process: 3, calledAt: 30 }),
      read(1, { process: 4, calledAt: 40 }),
    ],
  ],
  [
    "Either order of two values that were written at once",
    [
      write(1, { process: 1 }),
      write(2, { process: 2, calledAt: 5 }),
      read(2, { process: 1, calledAt: 30 }),
      read(1, { process: 2, calledAt: 50 }),
    ],
  ],
])("%s is no inversion", (_what, history) => {
  expect(readInversion({ history })).toEqual({ verdict: "ok" });
});
