import {
  acknowledgedWritesAreKept,
  entriesOnDisk,
  replicatedStore,
  run,
  withWorkload,
  USUAL_WORKLOAD,
} from "@standby/simulator";
import { expect, test } from "vitest";
import { runOf } from "./fixtures.ts";
import { PICTURE_LIMITS, pictureOf } from "./picture-of.ts";
import { pictureSvg } from "./picture-svg.ts";
import { recordRun } from "./record-run.ts";

const PRIMARY = ["current primary"];
const broken = recordRun(
  run({
    system: withWorkload(replicatedStore({ replication: "async" }), USUAL_WORKLOAD),
    seed: 1,
    untilUs: 4_000_000,
    schedule: [
      {
        at: 900_000,
        duration: 600_000,
        kind: "partial-partition",
        target: PRIMARY,
        against: ["a", "b", "c"],
      },
      { at: 1_200_000, duration: 1_000_000, kind: "crash", target: PRIMARY },
    ],
    isTraced: true,
  }),
  [
    acknowledgedWritesAreKept({
      servers: ["a", "b", "c"],
      copies: 2,
      valuesOf: (view, server) => entriesOnDisk(view.disk(server)).map(({ value }) => value),
    }),
  ],
);
const picture = pictureOf(broken);

test("A picture shows the moments around what went wrong, and tells them until just after it", () => {
  const { violation, told, fromUs, toUs } = picture;
  expect(violation?.property).toBe("acknowledged writes are kept");
  expect(violation?.atUs).toBeGreaterThanOrEqual(fromUs);
  expect(violation?.atUs).toBeLessThanOrEqual(toUs);
  expect(told.length).toBe(PICTURE_LIMITS.told);
  expect(told[0]?.atUs).toBeLessThan(violation?.atUs ?? 0);
  expect(picture.eventCount).toBe(broken.times.length);
  expect(picture.firstTold).toBeGreaterThan(1);
});

test.each([
  ["that was given up", { stepsMax: 50 }, "kept", false],
  ["that a checker could not decide", {}, "unknown", false],
  ["that was decided", {}, "kept", true],
] as const)(
  "Of a run %s it is said whether it kept its promises: %j, %s, %s",
  (_what, bounds, says, isJudged) => {
    const made = run({ system: replicatedStore(), seed: 1, untilUs: 1_000_000, isTraced: true, ...bounds });
    const judge = () => (says === "unknown" ? says : null);
    const property = { name: "a promise", kind: "safety", judge } as const;
    expect(recordRun(made, [property])).toMatchObject({ isJudged, violation: null });
  },
);

test("A picture is small, however long its run is", () => {
  expect(broken.times.length).toBeGreaterThan(1_000);
  expect(JSON.stringify(picture).length).toBeLessThan(40_000);
  expect(picture.arrows.length).toBeLessThanOrEqual(PICTURE_LIMITS.arrows);
});

test("The drawing has a lane for each node, a head for each message that arrived, and a mark where it went wrong", () => {
  const svg = pictureSvg(picture, "A run");
  const count = (text: string): number => svg.split(text).length - 1;
  expect(count('class="run-lane"')).toBe(picture.names.length);
  expect(count('class="run-head"')).toBe(picture.arrows.filter(({ isLost }) => !isLost).length);
  expect(count('class="run-cross"')).toBe(picture.arrows.filter(({ isLost }) => isLost).length);
  expect(count("✕ Violation")).toBe(1);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});

test("Text of an answer stays text in the drawing, and is cut where it is long", () => {
  const forged = runOf(
    [
      { at: 0, kind: "start", node: "a" },
      { at: 1, kind: "log", node: "a", detail: 'role <b>"x"</b> epoch 1' },
      { at: 2, kind: "log", node: "a", detail: "role primary epoch 1" },
      { at: 3, kind: "timer", node: "a", detail: "<script>".repeat(500) },
    ],
    {
      names: ["<i>", "b", "c"],
      violation: { property: "p", atUs: 3, sentence: "s", operations: [] },
    },
  );
  const shown = pictureOf({ ...forged, nodes: [0, 0, 0, 0] });
  expect(Math.max(...shown.told.map(({ text }) => text.length))).toBeLessThanOrEqual(
    PICTURE_LIMITS.textCharacters + 1,
  );
  const svg = pictureSvg(shown, '"><script>');
  expect(svg).not.toMatch(/<script|<i>|<b>/);
  expect(svg).toContain("primary · epoch 1");
});

test("A run without events is an empty picture", () => {
  const shown = pictureOf(runOf([]));
  expect([shown.told, shown.arrows, shown.violation]).toEqual([[], [], null]);
  expect(pictureSvg(shown, "")).toContain("<svg");
});
