import { failedComponents, type Failure } from "./failed-components.ts";

/**
 * Whether the service is down once the components in `failed` have failed.
 *
 * @throws TypeError or RangeError for a malformed system, or a name that it does not have.
 * Source: the structure function of a coherent system, R. E. Barlow and F. Proschan, *Statistical Theory
 * of Reliability and Life Testing* (1975), chapter 1.
 */
export function failsWithout(failure: Failure): boolean {
  return failedComponents(failure).includes(failure.system.service);
}
