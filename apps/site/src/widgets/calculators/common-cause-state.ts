import { fieldsCodec } from "../state/codec.ts";
import { number, whole } from "../state/field.ts";

/** Replicas that share a part of their causes of failure. */
export interface CommonCauseState {
  /** The unavailability of one replica, a fraction. */
  readonly down: number;
  /** The part of it that all replicas share, a fraction. */
  readonly beta: number;
  readonly n: number;
}

export const REPLICAS_MAX = 8;
export const REPLICA_DOWN = { min: 1e-4, max: 0.2 };
export const BETA = { min: 0.001, max: 1 };

export const commonCauseCodec = fieldsCodec<CommonCauseState>({
  down: number(REPLICA_DOWN),
  beta: number(BETA),
  n: whole({ min: 1, max: REPLICAS_MAX }),
});

export const commonCauseDefaults: CommonCauseState = { down: 0.01, beta: 0.1, n: 2 };
