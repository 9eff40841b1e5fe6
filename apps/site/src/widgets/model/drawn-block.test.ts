import { expect, test } from "vitest";
import { toBlock, unitsOf, worksWithout, type DrawnBlock } from "./drawn-block.ts";

const unit = (id: string): DrawnBlock => ({ kind: "unit", id, name: id });
const shop: DrawnBlock = {
  kind: "series",
  blocks: [unit("lb"), { kind: "parallel", blocks: [unit("web-1"), unit("web-2")] }, unit("db")],
};

test("Units are listed in the order of the drawing", () =>
  expect(unitsOf(shop).map((part) => part.id)).toEqual(["lb", "web-1", "web-2", "db"]));

test("A pair works while one of it does", () => {
  expect(worksWithout(shop, new Set(["web-1"]))).toBe(true);
  expect(worksWithout(shop, new Set(["web-1", "web-2"]))).toBe(false);
});

test("The engine's tree has the same shape", () =>
  expect(toBlock(unit("a"), () => 0.9)).toEqual({ kind: "unit", name: "a", availability: 0.9 }));
