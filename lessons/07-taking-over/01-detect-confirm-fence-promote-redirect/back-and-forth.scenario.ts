import type { LessonScenario } from "@standby/site/widgets";
import { outcomeOf, writesAreKept } from "./outcome.ts";
import { pair, REQUESTS } from "./pair.ts";
import { MS, NAIVE } from "./steps.ts";

export default {
  title: "Back and forth",
  hint: "Nothing is broken but the cable between a and the watcher, which loses some of a's beats. Set how patient the watcher is.",
  knobs: {
    timeoutMs: { label: "Timeout", start: 35, min: 25, max: 125, step: 10, unit: "ms" },
    lossPercent: { label: "Beats that are lost", start: 10, min: 0, max: 50, step: 5, unit: "%" },
    back: {
      label: "When a is heard again",
      start: 1,
      options: [
        { value: 0, text: "b stays the primary" },
        { value: 1, text: "a gets its place back" },
      ],
    },
  },
  make: ({ timeoutMs, lossPercent, back }) => ({
    system: pair({ ...NAIVE, timeoutMs, goesBack: back === 1 }),
    schedule: [
      { at: 0, duration: 0, kind: "loss", target: ["a"], against: ["watcher"], amount: lossPercent / 100 },
    ],
    workload: REQUESTS,
    properties: [writesAreKept],
    untilUs: 1_000 * MS,
    tell: (run) => {
      const { asked, acknowledged, lost, takeovers } = outcomeOf(run);
      const times = takeovers === 1 ? "once" : `${takeovers} times`;
      return `The primary changes ${times} in a second. Of ${asked} writes, ${acknowledged} are acknowledged, and ${lost} of these are gone.`;
    },
  }),
} satisfies LessonScenario<"timeoutMs" | "lossPercent" | "back">;
