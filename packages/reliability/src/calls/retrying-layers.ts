import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";

/** Layers that call each other, each of which tries a failed call again. */
export interface RetryingLayers {
  /** How many times a layer tries in all, the first time included: 4 is one call and three retries. */
  readonly attempts: number;
  /** How many layers retry: 1 for a flat design. */
  readonly layers: number;
}

/** Refuses attempts that are not a whole number from 1 to 1,000 and layers that are not one from 1 to 50. */
export function checkRetryingLayers({ attempts, layers }: RetryingLayers): void {
  checkCount("attempts", attempts, { min: 1, max: 1000 });
  checkCount("layers", layers, { min: 1, max: 50 });
}

/** Refuses everything but one object that holds such layers. */
export function checkLayerOptions(options: RetryingLayers): void {
  checkOptions("options", options);
  checkRetryingLayers(options);
}
