/** A primary and a standby, equally good, and one crew that repairs what failed. Times are means, in hours. */
export interface Pair {
  /** How long a node works before it fails, whether it serves or stands by. */
  readonly mtbfHours: number;
  /** How long the crew takes to repair one node. */
  readonly mttrHours: number;
  /** The share of the primary's failures, from 0 to 1, after which the failover works by itself. */
  readonly coverage: number;
  /** How long a failover that works takes, with the time to notice: 0 or more. */
  readonly failoverHours: number;
  /** How long a person takes to move the service when the failover did not work: 0 or more. */
  readonly manualHours: number;
}

/** What the pair can be in. The service is up in the first two of them. */
export type State = "bothGood" | "oneGood" | "failingOver" | "uncovered" | "bothDown";

/** The hours a year that are lost to each way of being down. */
export interface Downtime {
  readonly failingOver: number;
  readonly uncovered: number;
  readonly bothDown: number;
}
