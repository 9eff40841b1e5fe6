import { expect, test } from "vitest";
import { toleratedFailures } from "./tolerated-failures.ts";

test.each([
  { n: 3, r: 2, w: 2, reads: 1, writes: 1 },
  { n: 3, r: 1, w: 3, reads: 2, writes: 0 },
  { n: 5, r: 3, w: 3, reads: 2, writes: 2 },
])("$n copies read from $r and written to $w go without $reads and $writes", ({ n, r, w, reads, writes }) => {
  // Definition: n − r and n − w.
  expect(toleratedFailures({ n, r, w })).toEqual({ reads, writes });
});
