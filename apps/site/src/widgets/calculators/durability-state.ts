import { fieldsCodec } from "../state/codec.ts";
import { number, oneOf, whole } from "../state/field.ts";

/** Data spread over units, copies or blocks of a code, and how lost units are restored. */
export interface DurabilityState {
  /** How many units are needed to read it: 1 for copies. */
  readonly k: number;
  readonly n: number;
  /** Failures of a unit in a year, on average. */
  readonly afr: number;
  readonly rebuildHours: number;
  readonly repairs: "one" | "parallel";
}

export const UNITS_MAX = 20;
export const AFR = { min: 0.001, max: 0.5 };
export const REBUILD_HOURS = { min: 0.1, max: 720 };
export const REPAIRS = ["parallel", "one"] as const;

/** Ways to spread data that are seen in practice. */
export const LAYOUTS = [
  { k: 1, n: 2 },
  { k: 1, n: 3 },
  { k: 6, n: 9 },
  { k: 10, n: 14 },
] as const;

export const durabilityCodec = fieldsCodec<DurabilityState>(
  {
    k: whole({ min: 1, max: UNITS_MAX }),
    n: whole({ min: 1, max: UNITS_MAX }),
    afr: number(AFR),
    rebuildHours: number(REBUILD_HOURS),
    repairs: oneOf(REPAIRS),
  },
  ({ k, n }) => (k > n ? `k is ${k}, but there are only ${n} units` : undefined),
);

export const durabilityDefaults: DurabilityState = {
  k: 6,
  n: 9,
  afr: 0.02,
  rebuildHours: 24,
  repairs: "parallel",
};
