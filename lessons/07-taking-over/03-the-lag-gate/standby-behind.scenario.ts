import type { LessonScenario } from "@standby/site/widgets";
import {
  acknowledgedWritesAreKept,
  Controller,
  CURRENT_PRIMARY,
  entriesOnDisk,
  replicatedStore,
  type ControllerOptions,
  type Run,
} from "@standby/simulator";

const MS = 1_000;
const CRASH = 900 * MS;

/** Waits for so many reports, but at the very beginning for all of them, and then takes `a`. */
class Patient extends Controller {
  private readonly reports: number;

  constructor(options: ControllerOptions, reports: number) {
    super(options);
    this.reports = reports;
  }

  protected override enough(): number {
    return this.epoch === 0 ? 3 : this.reports;
  }

  protected override furthest(statuses: Parameters<Controller["furthest"]>[0]): string {
    return this.epoch === 0 ? "a" : super.furthest(statuses);
  }
}

export default {
  title: "A standby that was behind",
  hint: "Store b has not heard from the primary for a while when the primary crashes. Set for how long, and how many reports the controller waits for.",
  knobs: {
    behindMs: { label: "Store b is cut off for", start: 400, min: 0, max: 600, step: 50, unit: "ms" },
    reports: {
      label: "It promotes after",
      start: 1,
      options: [
        { value: 1, text: "one report" },
        { value: 2, text: "two reports" },
        { value: 3, text: "three reports" },
      ],
    },
  },
  make: ({ behindMs, reports }) => ({
    system: replicatedStore({ controller: (options) => new Patient(options, reports) }),
    schedule: [
      // Far away, so that b answers first.
      { at: 0, duration: 0, kind: "slow-link", target: ["c"], against: ["controller"], amount: 4 },
      ...(behindMs === 0
        ? []
        : [
            {
              at: CRASH - behindMs * MS,
              duration: behindMs * MS,
              kind: "partial-partition" as const,
              target: ["b"],
              against: ["a"],
            },
          ]),
      { at: CRASH, duration: 0, kind: "crash", target: [CURRENT_PRIMARY] },
    ],
    workload: {
      clients: 2,
      keys: 2,
      readShare: 0,
      loop: "open",
      everyUs: 70 * MS,
      operations: 25,
      timeoutUs: 100 * MS,
    },
    properties: [acknowledgedWritesAreKept({ servers: ["b", "c"], copies: 1, valuesOf })],
    untilUs: 1_800 * MS,
    tell: told,
  }),
} satisfies LessonScenario<"behindMs" | "reports">;

function valuesOf(view: Run["view"], server: string): number[] {
  return entriesOnDisk(view.disk(server)).map(({ value }) => value);
}

function told({ operations, view }: Run): string {
  const done = operations.filter(({ outcome }) => outcome === "ok");
  const there = new Set<unknown>(["b", "c"].flatMap((server) => valuesOf(view, server)));
  const lost = done.filter(({ input }) => !there.has(input)).length;
  const again = done.find(({ answeredAtUs }) => answeredAtUs > CRASH);
  const wait = again
    ? `Clients are served again ${Math.round((again.answeredAtUs - CRASH) / MS)} ms after the crash.`
    : "Clients are not served again.";
  return `${done.length} writes were said to be done, and ${lost} of them are gone. ${wait}`;
}
