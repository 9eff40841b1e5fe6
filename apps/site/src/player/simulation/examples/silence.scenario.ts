import type { FaultSchedule } from "@standby/contract";
import type { LessonScenario } from "../../scenario/lesson-scenario.ts";
import { silence } from "./silence.ts";

const LOST: FaultSchedule = [{ at: 600_000, duration: 800_000, kind: "one-way-partition", target: ["b"] }];
const SLOW: FaultSchedule = [{ at: 600_000, duration: 800_000, kind: "loss", target: ["b"], amount: 0.5 }];

export default {
  title: "How long is too long",
  hint: "Set how long a silence may last, and what happens to the messages of b.",
  knobs: {
    silenceMs: { label: "Suspected after", start: 350, min: 110, max: 1_000, step: 10, unit: "ms" },
    fault: {
      label: "From 0.6 to 1.4 s",
      start: 2,
      options: [
        { value: 0, text: "nothing is lost" },
        { value: 1, text: "half is lost" },
        { value: 2, text: "all of it is lost" },
      ],
    },
  },
  make: ({ silenceMs, fault }) => ({
    system: silence(silenceMs * 1_000),
    untilUs: 2_000_000,
    schedule: fault === 0 ? [] : fault === 1 ? SLOW : LOST,
    tell: ({ trace }) => {
      const suspicions = (trace?.events() ?? []).filter(
        ({ kind, detail }) => kind === "log" && String(detail).endsWith("is silent"),
      );
      const of = (wasLost: boolean): number =>
        suspicions.filter(({ detail }) => (detail === "b is silent") === wasLost).length;
      return `b is suspected ${times(of(true))}, the others ${times(of(false))}.`;
    },
  }),
} satisfies LessonScenario<"silenceMs" | "fault">;

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}
