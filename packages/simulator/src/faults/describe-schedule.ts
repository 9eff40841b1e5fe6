import type { Fault, FaultKind, FaultSchedule } from "@standby/contract";
import { USUAL_AMOUNTS } from "./effects.ts";
import { formatTime } from "./format-time.ts";

type Phrase = (fault: Fault, targets: string, others: string) => string;

const amount = (fault: Fault): number => fault.amount ?? USUAL_AMOUNTS[fault.kind] ?? 0;
const percent = (fault: Fault): string => `${Number((amount(fault) * 100).toFixed(2))} %`;
const time = (fault: Fault): string => formatTime(amount(fault));

const PHRASES: Readonly<Record<FaultKind, Phrase>> = {
  crash: (_, targets) => `crash ${targets}`,
  restart: (_, targets) => `restart ${targets}`,
  pause: (fault, targets) => `pause ${targets}${fault.amount === 1 ? " in the midst of something" : ""}`,
  partition: (_, targets, others) => `partition ${targets} from ${others}`,
  "one-way-partition": (_, targets, others) => `lose everything from ${targets} to ${others}`,
  "partial-partition": (_, targets, others) => `partition ${targets} from ${others} only`,
  "client-partition": (_, targets) => `partition ${targets} from the clients`,
  loss: (fault, targets, others) => `lose ${percent(fault)} between ${targets} and ${others}`,
  duplication: (fault, targets, others) => `double ${percent(fault)} between ${targets} and ${others}`,
  reordering: (fault, targets, others) =>
    `reorder messages between ${targets} and ${others} by up to ${time(fault)}`,
  "slow-link": (fault, targets, others) =>
    `slow the way between ${targets} and ${others} ${amount(fault)} times`,
  "slow-node": (fault, targets) => `slow ${targets} by ${time(fault)} for each event`,
  "slow-disk": (fault, targets) => `slow the disk of ${targets} by ${time(fault)} for each sync`,
  "clock-offset": (fault, targets) => `set the clock of ${targets} off by ${time(fault)}`,
  "clock-drift": (fault, targets) => `let the clock of ${targets} drift by ${percent(fault)}`,
  "torn-write": (_, targets) => `crash ${targets} in the midst of a write`,
  "disk-loss": (_, targets) => `crash ${targets} and empty the disk`,
  corruption: (_, targets) => `damage the disk of ${targets}`,
  "zone-outage": (_, targets) => `lose the zone ${targets}`,
  "region-outage": (_, targets) => `lose the region ${targets}`,
  "correlated-burst": (_, targets) => `crash ${targets} in a burst`,
  "bad-deploy": (_, targets) => `deploy a version that does not start to ${targets}`,
  "brown-out": (_, targets) => `brown out ${targets}`,
  overload: (fault, targets) => `let ${targets} ask ${amount(fault)} times as often`,
};

const AT_ONCE: ReadonlySet<FaultKind> = new Set(["restart", "corruption"]);

/** A schedule as a sentence: `partition a from b at 1.2 s for 3 s; crash c at 2 s`. */
export function describeSchedule(schedule: FaultSchedule): string {
  if (schedule.length === 0) return "without any fault";
  return schedule
    .toSorted((a, b) => a.at - b.at)
    .map(describeFault)
    .join("; ");
}

function describeFault(fault: Fault): string {
  const targets = list(fault.target);
  const phrase = PHRASES[fault.kind](fault, targets, fault.against ? list(fault.against) : "all others");
  const lasting = fault.duration === 0 || AT_ONCE.has(fault.kind) ? "" : ` for ${formatTime(fault.duration)}`;
  return `${phrase} at ${formatTime(fault.at)}${lasting}`;
}

/** Roles are words such as `current primary` and get an article; names do not. */
function list(names: readonly string[]): string {
  const shown = names.map((name) => (name.includes(" ") ? `the ${name}` : name));
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}
