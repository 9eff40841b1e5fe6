import type { LessonScenario } from "@standby/site/widgets";
import { fleet, type Choosing } from "./fleet.ts";

const CHOICES: readonly Choosing[] = ["turns", "least", "two"];

export default {
  title: "Six queues, one of them slow, and old news of all",
  hint: "Choose whom a request goes to, and how often the servers say how long their queues are.",
  knobs: {
    choosing: {
      label: "A request goes to",
      start: 1,
      options: [
        { value: 0, text: "each in turn" },
        { value: 1, text: "the shortest queue of all" },
        { value: 2, text: "the shorter of two at random" },
      ],
    },
    reportMs: { label: "News every", start: 100, min: 5, max: 400, step: 5, unit: "ms" },
  },
  make: ({ choosing, reportMs }) => ({
    system: fleet({
      choosing: CHOICES[choosing] ?? "turns",
      reportUs: reportMs * 1_000,
      utilisation: 0.7,
    }),
    untilUs: 2_500_000,
    tell({ operations, untilUs }) {
      const tookMs = operations
        .filter(({ invokedAtUs }) => invokedAtUs < untilUs - 600_000)
        .map(({ invokedAtUs, returnedAtUs }) => (Math.min(returnedAtUs, untilUs) - invokedAtUs) / 1_000);
      const mean = tookMs.reduce((sum, each) => sum + each, 0) / tookMs.length;
      return `A page takes ${Math.round(mean)} ms on average, the slowest ${Math.round(Math.max(...tookMs))} ms.`;
    },
  }),
} satisfies LessonScenario<"choosing" | "reportMs">;
