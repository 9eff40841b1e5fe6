import { duration } from "../format.ts";
import type { Axis } from "./axis.ts";

const DAY_SEC = 86_400;

/** A logarithmic axis of downtime in a year, in seconds, with the lengths that people know. */
export function downtimeAxis(label: string, fromSec = 0.001): Axis {
  return {
    kind: "log",
    label,
    from: fromSec,
    to: 365 * DAY_SEC,
    ticks: [0.001, 1, 60, 3600, DAY_SEC, 30 * DAY_SEC],
    format: duration,
  };
}
