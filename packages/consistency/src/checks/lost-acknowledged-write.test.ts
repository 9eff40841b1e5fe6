import { describe, expect, test } from "vitest";
import { inTurn, operation, read, write } from "../fixtures.ts";
import type { Outcome } from "../history/operation.ts";
import { lostAcknowledgedWrite } from "./lost-acknowledged-write.ts";

const append = (input: string, outcome: Outcome = "ok") => operation({ kind: "append", input, outcome });
const list = (...output: string[]) => operation({ process: 9, output });

describe("In a log", () => {
  test("an acknowledged element that no final read has is lost", () => {
    const history = inTurn(append("a"), append("b"), list("b"));
    expect(lostAcknowledgedWrite({ history })).toEqual({
      verdict: "violated",
      message: `process 1's append("a"), called at 0 and acknowledged at 10, is lost: the final read came later without it, such as process 9's read() -> ["b"], called at 40.`,
      operations: [history[0], history[2]],
    });
  });

  test.each([
    ["that one of two final reads has", inTurn(append("a"), list(), list("a"))],
    ["that was missing only before the end", inTurn(append("a"), list(), append("b"), list("a", "b"))],
    ["whose outcome is unknown", inTurn(append("a"), append("b", "unknown"), list("a"))],
    ["that failed", inTurn(append("a"), append("b", "failed"), list("a"))],
  ])("an element %s is not", (_what, history) => {
    expect(lostAcknowledgedWrite({ history })).toEqual({ verdict: "ok" });
  });

  test("without a final read nothing can be said", () => {
    expect(() => lostAcknowledgedWrite({ history: inTurn(append("a"), list("a"), append("b")) })).toThrow(
      new RangeError(
        "lostAcknowledgedWrite needs a read that is called after the last write was acknowledged, at 50, and answered",
      ),
    );
  });
});

describe("In a register", () => {
  test("a write is lost if every final read answers something older", () => {
    const history = inTurn(write(1), write(2), read(1), read(1));
    expect(lostAcknowledgedWrite({ history })).toMatchObject({
      verdict: "violated",
      operations: [history[1], history[2], history[3]],
    });
    expect(lostAcknowledgedWrite({ history: inTurn(write(1), read(null)) }).verdict).toBe("violated");
  });

  test.each([
    ["was overwritten", inTurn(write(1), write(2), read(2))],
    ["may have been overwritten", inTurn(write(1), write(2), write(3, { outcome: "unknown" }), read(3))],
    [
      "was written at the same time as what is read",
      [write(1), write(2, { process: 2, calledAt: 5 }), read(1, { calledAt: 40 })],
    ],
    ["is missing in one final read only", inTurn(write(1), write(2), read(1), read(2))],
  ])("a write that %s is not", (_what, history) => {
    expect(lostAcknowledgedWrite({ history })).toEqual({ verdict: "ok" });
  });
});
