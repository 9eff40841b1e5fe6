import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { copysetLossProbability } from "./copyset-loss-probability.ts";

const cluster = { nodes: 5000, failed: 50, replicas: 3 };

test("5,000 nodes with the narrowest scatter lose data with 0.15 %: Cidon et al. (2013), abstract", () => {
  const loss = copysetLossProbability({ ...cluster, scatterWidth: 2 });
  expect(Math.floor(loss * 1e4) / 1e4).toBe(0.0015);
});

test("With a scatter width of 10, as Facebook's, they lose it with 0.78 %: Cidon et al. (2013), abstract", () => {
  expect(copysetLossProbability({ ...cluster, scatterWidth: 10 }).toFixed(4)).toBe("0.0078");
});

test("One order of nine nodes, four lost: all 126 cases counted, within what independence leaves out", () => {
  let lost = 0;
  for (let state = 0; state < 2 ** 9; state++) {
    const groups = [0, 3, 6].map((first) => (state >> first) & 7);
    const failed = groups.reduce((sum, bits) => sum + [0, 1, 1, 2, 1, 2, 2, 3][bits]!, 0);
    if (failed === 4 && groups.includes(7)) lost++;
  }
  const loss = copysetLossProbability({ nodes: 9, failed: 4, replicas: 3, scatterWidth: 2 });
  expect(relativeError(loss, lost / 126)).toBeLessThan(0.05);
});

test("Loss grows with the scatter width, and steps where one more order of the nodes is needed", () => {
  const at = (scatterWidth: number): number => copysetLossProbability({ ...cluster, scatterWidth });
  expect(at(3)).toBe(at(4));
  expect(at(5)).toBeGreaterThan(at(4));
});

test("Fewer lost nodes than replicas lose nothing", () => {
  expect(copysetLossProbability({ ...cluster, failed: 2, scatterWidth: 10 })).toBe(0);
});
