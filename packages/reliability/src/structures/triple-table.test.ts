import fc from "fast-check";
import { expect, test } from "vitest";
import { TripleTable } from "./triple-table.ts";

test("It keeps what a map of the three numbers keeps", () => {
  const small = fc.nat({ max: 9 });
  const entries = fc.array(fc.tuple(small, small, small, fc.nat()), { maxLength: 200 });
  fc.assert(
    fc.property(entries, (all) => {
      const table = new TripleTable();
      const map = new Map<string, number>();
      for (const [a, b, c, value] of all) {
        expect(table.get(a, b, c)).toBe(map.get(`${a} ${b} ${c}`));
        table.set(a, b, c, value);
        map.set(`${a} ${b} ${c}`, value);
        expect(table.get(a, b, c)).toBe(value);
      }
    }),
  );
});

test("It forgets nothing as it grows", () => {
  const table = new TripleTable();
  for (let each = 0; each < 5_000; each++) table.set(each % 20, each, each + 1, each * 2);
  for (let each = 0; each < 5_000; each++) expect(table.get(each % 20, each, each + 1)).toBe(each * 2);
  expect(table.get(0, 1, 0)).toBeUndefined();
});
