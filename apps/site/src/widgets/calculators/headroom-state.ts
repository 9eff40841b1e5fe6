import { fieldsCodec } from "../state/codec.ts";
import { number, whole } from "../state/field.ts";

/** A load, the units that carry it, and the zones that they stand in. */
export interface HeadroomState {
  /** Requests a second. */
  readonly load: number;
  /** Requests a second that one unit carries. */
  readonly capacity: number;
  readonly n: number;
  readonly zones: number;
  readonly zonesLost: number;
}

export const UNITS_MAX = 20;
export const ZONES_MAX = 6;
export const LOAD = { min: 0.001, max: 1e9 };

export const headroomCodec = fieldsCodec<HeadroomState>(
  {
    load: number(LOAD),
    capacity: number(LOAD),
    n: whole({ min: 1, max: UNITS_MAX }),
    zones: whole({ min: 2, max: ZONES_MAX }),
    zonesLost: whole({ min: 0, max: ZONES_MAX - 1 }),
  },
  ({ zones, zonesLost }) =>
    zonesLost >= zones ? `zonesLost is ${zonesLost}, but there are only ${zones} zones` : undefined,
);

export const headroomDefaults: HeadroomState = { load: 2100, capacity: 1000, n: 4, zones: 3, zonesLost: 1 };
