import type { LessonScenario } from "@standby/site/widgets";
import type { Injection } from "@standby/simulator";
import { pool } from "./pool.ts";

const FROM = { at: 300_000, duration: 500_000 } as const;
const FAULTS: readonly Injection["fault"][] = [
  { ...FROM, kind: "crash", target: ["b"] },
  { ...FROM, kind: "partial-partition", target: ["b"], against: ["database"] },
  { ...FROM, kind: "crash", target: ["database"] },
];

export default {
  title: "A pool of four, and what it shares",
  hint: "Choose what fails, what the probes ask for, and whether few passes are believed.",
  knobs: {
    fault: {
      label: "For half a second",
      start: 1,
      options: [
        { value: 0, text: "b is down" },
        { value: 1, text: "b cannot reach the database" },
        { value: 2, text: "the database is down" },
      ],
    },
    path: {
      label: "Probes ask for",
      start: 0,
      options: [
        { value: 0, text: "/alive" },
        { value: 1, text: "/ready" },
      ],
    },
    panic: {
      label: "All are used",
      start: 0,
      options: [
        { value: 0, text: "never" },
        { value: 1, text: "with less than half in" },
      ],
    },
  },
  make: ({ fault, path, panic }) => ({
    system: pool({ path: path === 0 ? "/alive" : "/ready", panicBelow: panic === 0 ? 0 : 0.5 }),
    schedule: FAULTS.slice(fault, fault + 1),
    untilUs: 1_100_000,
    tell({ operations, untilUs }) {
      const missing = (page: string): number =>
        operations.filter(
          ({ key, outcome, invokedAtUs }) =>
            key === page && outcome !== "ok" && invokedAtUs < untilUs - 50_000,
        ).length;
      return `${missing("cached")} cached pages and ${missing("fresh")} fresh ones were not shown.`;
    },
  }),
} satisfies LessonScenario<"fault" | "path" | "panic">;
