/**
 * How much of the latest writing a failure takes with it, in seconds of it: when the failure comes at the best
 * moment, on average over all moments, and when it comes at the worst. Three numbers, because a promise needs the
 * worst and a cost the mean.
 */
export interface DataLoss {
  readonly bestSec: number;
  readonly meanSec: number;
  readonly worstSec: number;
}
