import type { LessonScenario } from "@standby/site/widgets";
import { oneAcknowledgerPerEpoch } from "@standby/simulator";
import { outcomeOf, writesAreKept } from "./outcome.ts";
import { pair, REQUESTS } from "./pair.ts";
import { MS, NAIVE, type Steps } from "./steps.ts";

const ALL: Steps = { ...NAIVE, confirms: true, fences: true, copiesFirst: true };
const WITHOUT: readonly Steps[] = [
  ALL,
  { ...ALL, confirms: false },
  { ...ALL, fences: false },
  { ...ALL, copiesFirst: false },
  { ...ALL, redirects: false },
  { ...ALL, fences: false, copiesFirst: false },
];
const CRASH = { kind: "crash" as const, target: ["a"] };
const FAULTS = [
  CRASH,
  { kind: "partial-partition" as const, target: ["a"], against: ["watcher"] },
  { kind: "partial-partition" as const, target: ["a"], against: ["watcher", "b"] },
  { kind: "pause" as const, target: ["a"] },
];

export default {
  title: "A takeover with all its steps, or with one missing",
  hint: "At 300 ms something happens to server a, for 300 ms. Choose what, and leave out one step.",
  knobs: {
    missing: {
      label: "Left out",
      start: 0,
      options: [
        { value: 0, text: "nothing" },
        { value: 1, text: "confirm" },
        { value: 2, text: "fence" },
        { value: 3, text: "copy before answering" },
        { value: 4, text: "redirect" },
        { value: 5, text: "fence, and copy" },
      ],
    },
    fault: {
      label: "Server a",
      start: 2,
      options: [
        { value: 0, text: "crashes" },
        { value: 1, text: "is cut off from the watcher only" },
        { value: 2, text: "is cut off from b as well" },
        { value: 3, text: "stands still" },
      ],
    },
  },
  make: ({ missing, fault }) => ({
    system: pair(WITHOUT[missing] ?? ALL),
    schedule: [{ at: 300 * MS, duration: 300 * MS, ...(FAULTS[fault] ?? CRASH) }],
    workload: REQUESTS,
    properties: [oneAcknowledgerPerEpoch(), writesAreKept],
    untilUs: 1_000 * MS,
    tell: (run) => {
      const { acknowledged, asked, lost, bothMs, gapMs, takeovers } = outcomeOf(run);
      const who = takeovers === 0 ? "Server a stays the primary" : "Server b takes over";
      const both = bothMs === 0 ? "no two primaries answer at once" : `two primaries answer for ${bothMs} ms`;
      return `${who}; ${both}; for at most ${gapMs} ms nobody is answered. Of ${asked} writes, ${acknowledged} are acknowledged, and ${lost} of these are gone.`;
    },
  }),
} satisfies LessonScenario<"missing" | "fault">;
