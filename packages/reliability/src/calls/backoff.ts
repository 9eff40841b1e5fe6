import { checkChoice } from "../input/check-choice.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/** How much of a backoff is left to chance. */
export const jitters = ["none", "full", "equal", "decorrelated"] as const;

/** One of them. */
export type Jitter = (typeof jitters)[number];

/** How long a client waits before it tries again: exponentially longer each time, up to a cap. */
export interface Backoff {
  readonly jitter: Jitter;
  readonly baseSec: number;
  /** At least the base. */
  readonly capSec: number;
}

/** The longest schedule that is computed. */
export const MOST_RETRIES = 100;

/** Refuses a jitter that is none, a base that is not above 0, and a cap below it. */
export function checkBackoff(backoff: Backoff): void {
  checkOptions("options", backoff);
  const { jitter, baseSec, capSec } = backoff;
  checkChoice("jitter", jitter, jitters);
  checkPositive("baseSec", baseSec);
  checkPositive("capSec", capSec);
  if (capSec < baseSec) {
    throw new RangeError(`capSec is ${capSec}, but must be at least baseSec, which is ${baseSec}`);
  }
}

/** The mean wait before a retry, counted from 1, for every jitter whose waits do not depend on each other. */
export function independentMean({ jitter, baseSec, capSec }: Backoff, retry: number): number {
  const ceiling = Math.min(capSec, baseSec * 2 ** (retry - 1));
  return jitter === "none" ? ceiling : jitter === "full" ? ceiling / 2 : 0.75 * ceiling;
}
