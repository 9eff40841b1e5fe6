/** Equal replicas of which one is enough. */
export interface Replicas {
  /** How often one of them is down, whatever the cause: a fraction above 0 and below 1. */
  readonly unavailability: number;
  /** The part of that downtime whose causes take all replicas down together: a fraction from 0 to 1. */
  readonly beta: number;
  /** How many replicas there are, at least 1. */
  readonly n: number;
}
