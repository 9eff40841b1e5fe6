import type { LessonScenario } from "@standby/site/widgets";
import { oneAcknowledgerPerEpoch } from "@standby/simulator";
import { outcomeOf, writesAreKept } from "./outcome.ts";
import { pair, REQUESTS } from "./pair.ts";
import { MS, NAIVE } from "./steps.ts";

const CRASH = { kind: "crash" as const, target: ["a"] };
const FAULTS = [
  CRASH,
  { kind: "partial-partition" as const, target: ["a"], against: ["watcher", "b"] },
  { kind: "pause" as const, target: ["a"] },
];

export default {
  title: "Four lines and a cable",
  hint: "At 300 ms something happens to server a. Choose what, and for how long.",
  knobs: {
    fault: {
      label: "Server a",
      start: 0,
      options: [
        { value: 0, text: "crashes" },
        { value: 1, text: "is cut off from b and the watcher" },
        { value: 2, text: "stands still" },
      ],
    },
    lastsMs: { label: "For", start: 300, min: 20, max: 500, step: 20, unit: "ms" },
  },
  make: ({ fault, lastsMs }) => ({
    system: pair(NAIVE),
    schedule: [{ at: 300 * MS, duration: lastsMs * MS, ...(FAULTS[fault] ?? CRASH) }],
    workload: REQUESTS,
    properties: [oneAcknowledgerPerEpoch(), writesAreKept],
    untilUs: 1_000 * MS,
    tell: (run) => {
      const { acknowledged, lost, bothMs, takeovers } = outcomeOf(run);
      const both = bothMs === 0 ? "No two primaries answer at once" : `Two primaries answer for ${bothMs} ms`;
      return `${takeovers === 0 ? "Nobody takes over" : "Server b takes over"}. ${both}; of ${acknowledged} writes acknowledged, ${lost} are gone.`;
    },
  }),
} satisfies LessonScenario<"fault" | "lastsMs">;
