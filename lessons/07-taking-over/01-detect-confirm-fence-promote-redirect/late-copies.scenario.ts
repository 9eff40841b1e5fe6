import type { LessonScenario } from "@standby/site/widgets";
import { outcomeOf, writesAreKept } from "./outcome.ts";
import { pair, REQUESTS } from "./pair.ts";
import { MS, NAIVE } from "./steps.ts";

export default {
  title: "The writes that nobody copied",
  hint: "Server a crashes at 300 ms for good. Set how often it copies to b, and when it answers its clients.",
  knobs: {
    copyEveryMs: { label: "A copy every", start: 80, min: 10, max: 200, step: 10, unit: "ms" },
    answers: {
      label: "A write is answered",
      start: 0,
      options: [
        { value: 0, text: "at once" },
        { value: 1, text: "when b has it" },
      ],
    },
  },
  make: ({ copyEveryMs, answers }) => ({
    system: pair({ ...NAIVE, copyEveryMs, copiesFirst: answers === 1 }),
    schedule: [{ at: 300 * MS, duration: 0, kind: "crash", target: ["a"] }],
    workload: REQUESTS,
    properties: [writesAreKept],
    untilUs: 700 * MS,
    tell: (run) => {
      const { acknowledged, lost } = outcomeOf(run);
      return `${acknowledged} writes are acknowledged, and ${lost} of them are gone.`;
    },
  }),
} satisfies LessonScenario<"copyEveryMs" | "answers">;
