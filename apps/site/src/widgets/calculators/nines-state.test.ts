import { expect, test } from "vitest";
import { downFromPercent } from "./nines-state.ts";

test("99.95 % leaves 0.05 %, exactly", () => {
  expect(downFromPercent(99.95)).toBe(0.0005);
  expect(downFromPercent(99.9999999)).toBe(1e-9);
});
