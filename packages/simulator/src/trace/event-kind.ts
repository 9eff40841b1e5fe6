/** What a row of a trace can be, and its code in the column `kinds`. */
export const EVENT = {
  start: 0,
  send: 1,
  receive: 2,
  lose: 3,
  timer: 4,
  crash: 5,
  pause: 6,
  resume: 7,
  fault: 8,
  "fault-end": 9,
  sync: 10,
  log: 11,
  invoke: 12,
  return: 13,
} as const;

export type EventKind = keyof typeof EVENT;
export type EventCode = (typeof EVENT)[EventKind];

/** The kinds in the order of their codes. */
export const eventKinds = Object.keys(EVENT) as readonly EventKind[];
