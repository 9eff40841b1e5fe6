import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkNotNegatives } from "../input/check-not-negatives.ts";
import { checkOptions } from "../input/check-options.ts";

/**
 * How long one message takes: exponential with a mean of `meanMs` (0 for at once), or any of the measured
 * `samplesMs`, each as often as the other.
 */
export type Delay =
  | { readonly meanMs: number; readonly samplesMs?: never }
  | { readonly samplesMs: readonly number[]; readonly meanMs?: never };

/** Refuses a delay that has not exactly one of the two forms. */
export function checkDelay(argument: string, delay: unknown): asserts delay is Delay {
  checkOptions(argument, delay);
  const { meanMs, samplesMs } = delay as { meanMs?: unknown; samplesMs?: unknown };
  if ((meanMs === undefined) === (samplesMs === undefined)) {
    const found = meanMs === undefined ? "neither meanMs nor samplesMs" : "both of them";
    throw new TypeError(`${argument} has ${found}, but must have exactly one of the two`);
  }
  if (samplesMs === undefined) checkNotNegative(`${argument}.meanMs`, meanMs);
  else checkNotNegatives(`${argument}.samplesMs`, samplesMs);
}

/** A function that draws a delay in milliseconds from a source of numbers from 0 to below 1. */
export function delayDrawer(delay: Delay, random: () => number): () => number {
  const { meanMs, samplesMs } = delay;
  if (samplesMs !== undefined) return () => samplesMs[Math.floor(random() * samplesMs.length)] ?? 0;
  return meanMs === 0 ? () => 0 : () => -meanMs * Math.log1p(-random());
}
