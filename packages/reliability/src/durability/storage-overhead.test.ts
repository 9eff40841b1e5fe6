import { expect, test } from "vitest";
import { storageOverhead } from "./storage-overhead.ts";

test.each([
  { n: 3, k: 1, stored: 3 },
  { n: 14, k: 10, stored: 1.4 },
  { n: 9, k: 6, stored: 1.5 },
  { n: 5, k: 5, stored: 1 },
])("$n units of which $k are needed store $stored bytes for one", ({ n, k, stored }) => {
  expect(storageOverhead({ n, k })).toBe(stored);
});
