import type { SessionEvent } from "../run/events.ts";
import { asEvidence } from "./inbound-evidence.ts";
import { RECORDING_MAX } from "./limits.ts";

const LEVELS = new Set(["log", "info", "warn", "error", "debug"]);
const STATES = new Set(["passed", "failed", "errored", "timed-out"]);
const TEXTS = ["name", "message", "expected", "received", "diff"] as const;
const MOST_FAILURES = 50;

type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";

/**
 * Reads one message of a worker, whose realm the answer shares: whatever is not exactly an event is dropped.
 *
 * @returns the event, or undefined
 */
export function asSessionEvent(value: unknown): SessionEvent | undefined {
  if (!isData(value)) return undefined;
  const { type, check } = value;
  if (type === "alive" || type === "done") return { type };
  if (type === "collected" && Array.isArray(value["checks"]))
    return { type, checks: value["checks"].filter(isText) };
  if (type === "started" && isText(check)) return { type, check };
  if (type === "recording") return asRecording(value["text"]);
  if (type === "console") return asConsole(value["line"]);
  if (type === "did-not-load") {
    const failure = asFailure(value["failure"]);
    return failure && { type, failure };
  }
  return type === "finished" && isText(check) ? asFinished(check, value) : undefined;
}

function asFinished(check: string, value: Data): SessionEvent | undefined {
  const { state, durationMs } = value;
  if (!isText(state) || !STATES.has(state) || !Array.isArray(value["failures"])) return undefined;
  const failures = value["failures"].slice(0, MOST_FAILURES).map(asFailure);
  return {
    type: "finished",
    check,
    state: state as "passed",
    failures: failures.filter((failure) => failure !== undefined),
    durationMs: typeof durationMs === "number" && durationMs >= 0 ? durationMs : 0,
  };
}

/** It stays text until somebody wants to see it, so that nothing else than text can be in it. */
function asRecording(text: unknown): SessionEvent | undefined {
  return isText(text) && text.length <= RECORDING_MAX ? { type: "recording", text } : undefined;
}

function asConsole(line: unknown): SessionEvent | undefined {
  if (!isData(line) || !isText(line["text"]) || !isText(line["level"]) || !LEVELS.has(line["level"]))
    return undefined;
  const check = isText(line["check"]) ? line["check"] : null;
  return { type: "console", line: { check, level: line["level"] as "log", text: line["text"] } };
}

type Failure = Extract<SessionEvent, { type: "did-not-load" }>["failure"];

function asFailure(value: unknown): Failure | undefined {
  if (!isData(value)) return undefined;
  const failure: Data = { name: "Error", message: "" };
  for (const key of TEXTS) if (isText(value[key])) failure[key] = value[key];
  for (const key of ["at", "check"]) {
    const place = value[key];
    if (isData(place) && isText(place["file"]) && typeof place["line"] === "number") {
      failure[key] = { file: place["file"], line: place["line"] };
    }
  }
  if (value["engineText"] === true) failure["engineText"] = true;
  const evidence = asEvidence(value["evidence"]);
  if (evidence) failure["evidence"] = evidence;
  return failure as Failure;
}
