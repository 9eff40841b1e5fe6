import type { FaultSchedule } from "@standby/contract";
import type { ScenarioName } from "./scenario-names.ts";

/** Faults to begin with. */
export interface Preset {
  readonly id: "none" | "crash" | "behind" | "paused" | "cut" | "silent" | "dies";
  readonly schedule: FaultSchedule;
  /** The systems that have what it names. */
  readonly for: readonly ScenarioName[];
}

const PRIMARY = ["current primary"];
const SERVED = ["store", "store-async", "raft"] as const;

/** Schedules for the playground, the first of them for every system. */
export const presets: readonly Preset[] = [
  { id: "none", schedule: [], for: ["store", "store-async", "raft", "counter", "silence", "pair"] },
  {
    id: "crash",
    schedule: [{ at: 1_000_000, duration: 1_000_000, kind: "crash", target: PRIMARY }],
    for: SERVED,
  },
  {
    id: "behind",
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
    for: SERVED,
  },
  {
    id: "paused",
    schedule: [{ at: 1_000_000, duration: 800_000, kind: "pause", target: PRIMARY }],
    for: SERVED,
  },
  {
    id: "cut",
    schedule: [{ at: 250_000, duration: 300_000, kind: "crash", target: ["counter"] }],
    for: ["counter"],
  },
  {
    id: "silent",
    schedule: [{ at: 600_000, duration: 800_000, kind: "one-way-partition", target: ["b"] }],
    for: ["silence"],
  },
  {
    id: "dies",
    schedule: [{ at: 10_000_000, duration: 0, kind: "crash", target: ["A"] }],
    for: ["pair"],
  },
];

/** The schedules of a system. */
export function presetsFor(scenario: ScenarioName): readonly Preset[] {
  return presets.filter((preset) => preset.for.includes(scenario));
}
