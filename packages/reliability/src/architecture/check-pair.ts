import { checkOptions } from "../input/check-options.ts";
import { describeValue } from "../input/describe-value.ts";
import { checkName, checkSystem } from "./check-system.ts";
import type { Component, System } from "./system.ts";

/** A system and two components of it that are meant to be independent. */
export interface Pair {
  readonly system: System;
  readonly between: readonly [string, string];
}

/** The components of the pair's system by name, after refusing a malformed system or pair. */
export function checkPair(pair: Pair): ReadonlyMap<string, Component> {
  checkOptions("options", pair);
  const byName = checkSystem("system", pair.system);
  const { between } = pair;
  if (!Array.isArray(between) || between.length !== 2) {
    throw new TypeError(`between is ${describeValue(between)}, but must be a list of two names`);
  }
  between.forEach((name, index) => checkName(`between[${index}]`, name, byName));
  return byName;
}
