/** Equal units that fail independently, and the people who repair them. */
export interface Fleet {
  /** How many units there are: 1 to 20. All of them run. */
  readonly n: number;
  /** How many must work: 1 to n. */
  readonly k: number;
  /** How many units can be in repair at the same time, each with a crew of its own: at least 1. */
  readonly crews: number;
  /** How long a unit works before it fails, on average. */
  readonly mtbfHours: number;
  /** How long a crew takes to repair one unit, on average. Time spent waiting for a crew comes on top. */
  readonly mttrHours: number;
}
