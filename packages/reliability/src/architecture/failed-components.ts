import { checkOptions } from "../input/check-options.ts";
import { describeValue } from "../input/describe-value.ts";
import { checkName, checkSystem } from "./check-system.ts";
import { spreadOfFailure } from "./spread-of-failure.ts";
import type { System } from "./system.ts";

/** A system and the components of it that have failed of themselves. */
export interface Failure {
  readonly system: System;
  readonly failed: Iterable<string>;
}

/**
 * The names of all components that are down once those in `failed` have failed: the failed ones and, step
 * by step, everything that cannot work without something that is down. In the order of the system's list.
 *
 * @throws TypeError or RangeError for a malformed system, or a name that it does not have.
 * Source: fault propagation in a coherent system of AND and OR dependencies, R. E. Barlow and F. Proschan,
 * *Statistical Theory of Reliability and Life Testing* (1975), chapter 1.
 */
export function failedComponents(failure: Failure): string[] {
  checkOptions("options", failure);
  const { system, failed } = failure;
  const byName = checkSystem("system", system);
  if (typeof failed !== "object" || failed === null || !(Symbol.iterator in failed)) {
    throw new TypeError(`failed is ${describeValue(failed)}, but must be a list or set of names`);
  }
  const names = [...failed];
  names.forEach((name, index) => checkName(`failed[${index}]`, name, byName));
  const down = spreadOfFailure(byName.values(), names);
  return [...byName.keys()].filter((name) => down.has(name));
}
