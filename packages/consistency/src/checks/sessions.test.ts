import { describe, expect, test } from "vitest";
import { inTurn, read, write } from "../fixtures.ts";
import { monotonicReads } from "./monotonic-reads.ts";
import { readYourWrites } from "./read-your-writes.ts";

describe("Monotonic reads", () => {
  test("A process that reads something newer and then something older went back", () => {
    const history = inTurn(write(1), write(2), read(2, { process: 5 }), read(1, { process: 5 }));
    expect(monotonicReads({ history })).toEqual({
      verdict: "violated",
      message:
        "process 5's read() -> 1, called at 60, goes back: the same process had read something newer, read() -> 2, called at 40.",
      operations: [history[2], history[3]],
    });
  });

  test.each([
    [
      "Two processes that read different versions",
      inTurn(write(1), write(2), read(2, { process: 5 }), read(1)),
    ],
    ["A process that keeps reading something old", inTurn(write(1), write(2), read(1), read(1), read(2))],
    [
      "Versions of different keys",
      inTurn(write(1, { key: "x" }), write(2, { key: "y" }), read(2, { key: "y" }), read(1, { key: "x" })),
    ],
  ])("%s did not", (_what, history) => {
    expect(monotonicReads({ history })).toEqual({ verdict: "ok" });
  });
});

describe("Read your writes", () => {
  test("A process that does not see its own acknowledged write lacks it", () => {
    const history = inTurn(write(1), write(2, { process: 5 }), read(1, { process: 5 }));
    expect(readYourWrites({ history })).toEqual({
      verdict: "violated",
      message:
        "process 5's read() -> 1, called at 40, does not show the process's own write(2), called at 20.",
      operations: [history[1], history[2]],
    });
  });

  test.each([
    ["Another process that does not see it", inTurn(write(1), write(2, { process: 5 }), read(1))],
    ["A process that sees someone's newer write", inTurn(write(1), write(2, { process: 5 }), read(2))],
    [
      "A process that does not know whether its write was applied",
      inTurn(write(1), write(2, { outcome: "unknown" }), read(1)),
    ],
    [
      "A process that sees a write made at the same time",
      [write(1), write(2, { process: 2, calledAt: 5 }), read(2, { calledAt: 20 })],
    ],
  ])("%s does not", (_what, history) => {
    expect(readYourWrites({ history })).toEqual({ verdict: "ok" });
  });
});
