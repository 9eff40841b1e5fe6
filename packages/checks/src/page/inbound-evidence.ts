import type { Evidence, Fault, FaultSchedule } from "@standby/contract";
import { TEXT_MAX } from "./limits.ts";

type Data = Record<string, unknown>;

const MOST_FAULTS = 500;
const MOST_NAMES = 100;
const TEXTS = ["property", "sentence", "firstBadEvent"] as const;
const COUNTS = ["seed", "tried", "survived"] as const;
const WORKLOAD = ["clients", "keys", "readShare", "everyUs", "operations", "timeoutUs"] as const;

const isData = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value.length <= TEXT_MAX;
const isNames = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= MOST_NAMES && value.every(isText);

/** The evidence of a worker with its known fields; undefined where one is missing, of another kind, or too large. */
export function asEvidence(value: unknown): Evidence | undefined {
  if (!isData(value)) return undefined;
  const schedule = asSchedule(value["schedule"]);
  if (schedule === undefined) return undefined;
  if (!TEXTS.every((key) => isText(value[key]))) return undefined;
  if (!COUNTS.every((key) => Number.isSafeInteger(value[key]))) return undefined;
  const { property, seed, sentence, firstBadEvent, tried, survived } = value as Evidence;
  if (survived < 0 || tried < Math.max(1, survived)) return undefined;
  const rest = { sentence, firstBadEvent, tried, survived };
  if (value["workload"] === undefined) return { property, seed, schedule, ...rest };
  const workload = asWorkload(value["workload"]);
  return workload && { property, seed, schedule, workload, ...rest };
}

function asSchedule(value: unknown): FaultSchedule | undefined {
  if (!Array.isArray(value) || value.length > MOST_FAULTS) return undefined;
  const faults = value.map(asFault).filter((fault) => fault !== undefined);
  return faults.length === value.length ? faults : undefined;
}

function asFault(value: unknown): Fault | undefined {
  if (!isData(value)) return undefined;
  const { at, duration, kind, target, against, amount } = value;
  if (!Number.isSafeInteger(at) || !Number.isSafeInteger(duration) || !isText(kind) || !isNames(target)) {
    return undefined;
  }
  if (against !== undefined && !isNames(against)) return undefined;
  if (amount !== undefined && !Number.isFinite(amount)) return undefined;
  const more = {
    ...(against === undefined ? {} : { against }),
    ...(amount === undefined ? {} : { amount: amount as number }),
  };
  return { at: at as number, duration: duration as number, kind: kind as Fault["kind"], target, ...more };
}

function asWorkload(value: unknown): Evidence["workload"] {
  if (!isData(value) || (value["loop"] !== "open" && value["loop"] !== "closed")) return undefined;
  if (!WORKLOAD.every((key) => Number.isFinite(value[key]))) return undefined;
  const { clients, keys, readShare, loop, everyUs, operations, timeoutUs } = value as NonNullable<
    Evidence["workload"]
  >;
  return { clients, keys, readShare, loop, everyUs, operations, timeoutUs };
}
