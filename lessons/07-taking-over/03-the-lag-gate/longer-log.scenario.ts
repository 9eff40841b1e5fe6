import type { LessonScenario } from "@standby/site/widgets";
import {
  acknowledgedWritesAreKept,
  Controller,
  entriesOnDisk,
  replicatedStore,
  type ControllerOptions,
  type Run,
} from "@standby/simulator";

const MS = 1_000;
const CUT = 600 * MS;
const LEASE = 300 * MS;
const STORES = ["a", "b", "c"];

/** Compares epochs first or, from the third primary on, lengths alone. */
class Comparing extends Controller {
  private readonly isByEpoch: boolean;

  constructor(options: ControllerOptions, isByEpoch: boolean) {
    super(options);
    this.isByEpoch = isByEpoch;
  }

  protected override furthest(statuses: Parameters<Controller["furthest"]>[0]): string {
    if (this.isByEpoch || this.epoch < 2) return super.furthest(statuses);
    const [[longest] = ["a"]] = [...statuses].sort(([, one], [, other]) => other.length - one.length);
    return longest;
  }
}

export default {
  title: "A longer log",
  hint: "The first primary is cut off and writes for itself, until its lease is over. Another one takes over, and crashes when the first is back. Set how long it works, and what the controller compares.",
  knobs: {
    worksMs: { label: "The second one works for", start: 100, min: 50, max: 500, step: 50, unit: "ms" },
    rule: {
      label: "It compares",
      start: 0,
      options: [
        { value: 0, text: "lengths" },
        { value: 1, text: "epochs first" },
      ],
    },
  },
  make: ({ worksMs, rule }) => ({
    system: replicatedStore({
      leaseUs: LEASE,
      controller: (options) => new Comparing(options, rule === 1),
    }),
    schedule: [
      {
        at: CUT,
        duration: LEASE + worksMs * MS,
        kind: "partial-partition",
        target: ["current primary"],
        against: [...STORES, "controller"],
      },
      { at: CUT + LEASE + worksMs * MS - MS, duration: 0, kind: "crash", target: ["current primary"] },
    ],
    workload: {
      clients: 2,
      keys: 2,
      readShare: 0,
      loop: "open",
      everyUs: 30 * MS,
      operations: 60,
      timeoutUs: 100 * MS,
    },
    properties: [acknowledgedWritesAreKept({ servers: STORES, copies: 2, valuesOf })],
    untilUs: 1_900 * MS,
    tell: told,
  }),
} satisfies LessonScenario<"worksMs" | "rule">;

function valuesOf(view: Run["view"], server: string): number[] {
  return entriesOnDisk(view.disk(server)).map(({ value }) => value);
}

/** Lost is what fewer than two of the three have. */
function told({ operations, view }: Run): string {
  const done = operations.filter(({ outcome }) => outcome === "ok");
  const copies = STORES.flatMap((server) => [...new Set(valuesOf(view, server))]);
  const lost = done.filter(({ input }) => copies.filter((value) => value === input).length < 2);
  return `${done.length} writes were said to be done, and ${lost.length} of them are gone.`;
}
