import { fieldsCodec } from "../state/codec.ts";
import { number, whole } from "../state/field.ts";

/** Equal units of which some must work. */
export interface KOfNState {
  readonly k: number;
  readonly n: number;
  /** The unavailability of one unit, a fraction. */
  readonly down: number;
}

export const UNITS_MAX = 12;
/** From one minute in two years to half of the time. */
export const UNIT_DOWN = { min: 1e-6, max: 0.5 };

export const kOfNCodec = fieldsCodec<KOfNState>(
  {
    k: whole({ min: 1, max: UNITS_MAX }),
    n: whole({ min: 1, max: UNITS_MAX }),
    down: number(UNIT_DOWN),
  },
  ({ k, n }) => (k > n ? `k is ${k}, but there are only ${n} units` : undefined),
);

export const kOfNDefaults: KOfNState = { k: 2, n: 3, down: 0.01 };
