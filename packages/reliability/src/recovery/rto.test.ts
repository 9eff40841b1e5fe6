import { expect, test } from "vitest";
import { rto } from "./rto.ts";

test("The steps add up, each to the second", () => {
  const steps = { detectSec: 60, decideSec: 600, restoreSec: 3600, replaySec: 900, redirectSec: 120 };
  expect(rto(steps)).toBe(5280);
  for (const step of Object.keys(steps)) expect(rto({ ...steps, [step]: 0 })).toBeLessThan(5280);
});
