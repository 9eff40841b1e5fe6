/** What clients do to a system, as plain data. */
export interface Workload {
  /** How many clients there are. */
  readonly clients: number;
  /** How many keys they share; few keys meet each other more often. */
  readonly keys: number;
  /** The fraction of operations that read. */
  readonly readShare: number;
  /** closed: the next operation waits for the last one. open: operations come whether or not others have ended. */
  readonly loop: "closed" | "open";
  /** Microseconds between two operations of a client on average; in a closed loop, after the end of the last one. */
  readonly everyUs: number;
  /** How many operations a client asks for at most. */
  readonly operations: number;
  /** After which an operation is given up, with an unknown outcome. */
  readonly timeoutUs: number;
}

export const USUAL_WORKLOAD: Workload = {
  clients: 3,
  keys: 2,
  readShare: 0.5,
  loop: "closed",
  everyUs: 40_000,
  operations: 100,
  timeoutUs: 400_000,
};
