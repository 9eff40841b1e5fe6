import { fieldsCodec } from "../state/codec.ts";
import { number, whole } from "../state/field.ts";

/** Layers that retry, above a service that fails. */
export interface RetriesState {
  /** How often a layer tries in all, the first time included. */
  readonly attempts: number;
  readonly layers: number;
  /** The fraction of calls to the lowest service that fail. */
  readonly failing: number;
  /** Retries per request that each layer's budget allows, a fraction. */
  readonly budget: number;
}

export const ATTEMPTS_MAX = 6;
export const LAYERS_MAX = 5;
export const SHARE = { min: 0, max: 1 };

export const retriesCodec = fieldsCodec<RetriesState>({
  attempts: whole({ min: 1, max: ATTEMPTS_MAX }),
  layers: whole({ min: 1, max: LAYERS_MAX }),
  failing: number(SHARE),
  budget: number(SHARE),
});

export const retriesDefaults: RetriesState = { attempts: 4, layers: 3, failing: 0.5, budget: 0.1 };
