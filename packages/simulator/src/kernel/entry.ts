/** What an entry of the agenda is. */
export const ENTRY = {
  arrival: 0,
  timer: 1,
  start: 2,
  /** A call's time is over, or a sleep. */
  wake: 3,
  /** A node that was busy goes on with its inbox. */
  free: 4,
  /** A message leaves that a handler sent while it was busy. */
  departure: 5,
  synced: 6,
  /** Something from outside of the nodes, such as a fault: its payload is a function. */
  action: 7,
} as const;
