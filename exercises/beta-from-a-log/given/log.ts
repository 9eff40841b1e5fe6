/** A stretch of time in which one of two replicas was down, in hours since the log began. */
export interface Outage {
  readonly replica: "a" | "b";
  readonly from: number;
  readonly to: number;
  /** What caused it. Two outages with the same name here have the same cause. */
  readonly cause: string;
}

/** What was seen of two replicas. The outages of one replica never overlap; those of the two may. */
export interface Log {
  readonly hours: number;
  /** In no particular order. */
  readonly outages: readonly Outage[];
}
