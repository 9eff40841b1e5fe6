import { expect, test } from "vitest";
import { keepApart } from "./keep-apart.ts";

const room = { gap: 10, from: 0, to: 100 };

test("Labels with room enough stay where they are", () =>
  expect(keepApart([80, 20, 50], room)).toEqual([80, 20, 50]));

test("Labels that overlap move apart in their order", () =>
  expect(keepApart([50, 52, 51], room)).toEqual([50, 70, 60]));

test("Labels at the end move back from it", () => expect(keepApart([99, 98], room)).toEqual([100, 90]));

test("A label from outside comes in", () => expect(keepApart([-30, 400], room)).toEqual([0, 100]));
