import { expect, test } from "vitest";
import type { Axis } from "./axis.ts";
import type { Line } from "./drawn.ts";
import { placeLabels } from "./place-labels.ts";

const axis: Axis = { label: "", kind: "linear", from: 0, to: 100, format: String };
const line = (name: string, points: Line["points"], more: Partial<Line> = {}): Line => ({
  name,
  points,
  look: "main",
  ...more,
});
const place = (...lines: Line[]) => placeLabels({ x: axis, y: axis, lines, height: 100 });

test("A name stands just above the end of its line", () =>
  expect(
    place(
      line("a", [
        [0, 0],
        [80, 50],
      ]),
    ),
  ).toEqual([{ name: "a", look: "main", end: true, left: 80, top: 44 }]));

test("Beside a falling line the name stands below its end, where the line does not run through it", () => {
  const points = [
    [0, 70],
    [80, 50],
  ] as const;
  expect(place(line("a", points))[0]?.top).toBe(67);
  expect(place(line("a", points, { nameAt: "start" }))[0]?.top).toBe(24);
});

test("A line that leaves the plot is named where it is last seen", () =>
  expect(
    place(
      line("a", [
        [0, 0],
        [60, 50],
        [100, 400],
      ]),
    )[0]?.left,
  ).toBe(60));

test("A name goes along its line to where letters have room", () => {
  const points = [
    [0, 0],
    [10, 10],
    [20, 40],
  ] as const;
  expect(place(line("a", points, { nameAt: "start" }))[0]).toMatchObject({ left: 20 });
});

test("A line that is never in the plot has no name there", () =>
  expect(
    place(
      line("a", [
        [0, 200],
        [100, 400],
      ]),
    ),
  ).toEqual([]));

test("Names of lines that end together stand one above the other", () => {
  const [a, b] = place(line("a", [[100, 50]]), line("b", [[100, 50]]));
  expect(Math.abs((a?.top ?? 0) - (b?.top ?? 0))).toBe(16);
});

test("A name can stand at the beginning", () =>
  expect(
    place(
      line(
        "a",
        [
          [0, 50],
          [100, 50],
        ],
        { nameAt: "start" },
      ),
    )[0],
  ).toMatchObject({ end: false, left: 0 }));
