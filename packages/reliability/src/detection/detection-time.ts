/**
 * How long a failure goes unnoticed, in seconds: when it comes at the best moment, on average over all moments,
 * and when it comes at the worst. Three numbers, because a budget needs the worst and an availability the mean.
 */
export interface DetectionTime {
  readonly bestSec: number;
  readonly meanSec: number;
  readonly worstSec: number;
}
