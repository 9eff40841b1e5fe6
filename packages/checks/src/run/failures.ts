import type { CheckState, Evidence, Failure } from "@standby/contract";
import { withoutMarks } from "./own-errors.ts";
import { framesOf, type Locate } from "./stack.ts";

/** An error as Vitest hands it over: plain data, expected and actual already printed. */
export interface PrintedError {
  readonly name?: string | undefined;
  readonly message?: string | undefined;
  readonly stack?: string | undefined;
  readonly diff?: string | undefined;
  readonly expected?: unknown;
  readonly actual?: unknown;
  readonly cause?: unknown;
  readonly evidence?: unknown;
  readonly engineText?: unknown;
  /** Present where a matcher of the author's own did not hold. */
  readonly __vitest_error_context__?: unknown;
}

const LONGEST_MESSAGE = 4_000;
const LONGEST_VALUE = 20_000;
const ESCAPES = /\u001b\[[0-9;]*m/g;
const PROPERTY = /^Property failed after \d+ tests?/;
const TIMED_OUT = /^(Test|Hook) timed out in \d+ms/;
const COUNTED = /^expected (number of assertions to be \d+, but got|any number of assertion, but got none)/;
const TOO_DEEP = /^(Maximum call stack size exceeded|too much recursion|stack overflow)/;

function cut(text: string, longest: number): string {
  const plain = withoutMarks(text.replace(ESCAPES, ""));
  return plain.length <= longest
    ? plain
    : `${plain.slice(0, longest)}… (${plain.length - longest} more characters)`;
}

/** How a check with these errors ended. */
export function stateOf(errors: readonly PrintedError[]): Exclude<CheckState, "not-reached"> {
  if (errors.length === 0) return "passed";
  if (errors.some((error) => TIMED_OUT.test(error.message ?? ""))) return "timed-out";
  return errors.every(isExpectation) ? "failed" : "errored";
}

function isExpectation(error: PrintedError): boolean {
  if (error.name === "AssertionError" || error.evidence !== undefined) return true;
  if (error.__vitest_error_context__ !== undefined || COUNTED.test(error.message ?? "")) return true;
  if (error.message === "Property failed by returning false") return true;
  if (!PROPERTY.test(error.message ?? "")) return false;
  return isPrinted(error.cause) ? isExpectation(error.cause) : true;
}

function isPrinted(value: unknown): value is PrintedError {
  return typeof value === "object" && value !== null && "message" in value;
}

/** A failure of the report, from an error that Vitest printed. */
export function toFailure(error: PrintedError, locate: Locate): Failure {
  const message = error.message ?? "";
  if (PROPERTY.test(message) && isPrinted(error.cause)) return propertyFailure(message, error.cause, locate);
  const frames = framesOf(error.stack, locate, error.name);
  const tooDeep = TOO_DEEP.test(message);
  const timedOut = TIMED_OUT.test(message);
  const at = frames.find((frame) => !isChecks(frame.file));
  const check = frames.find((frame) => isChecks(frame.file));
  return {
    name: tooDeep ? "RangeError" : (error.name ?? "Error"),
    message: readable(message, tooDeep, timedOut),
    ...printed("expected", error.expected),
    ...printed("received", error.actual),
    ...(error.diff ? { diff: cut(error.diff, LONGEST_VALUE) } : {}),
    ...(at && !tooDeep ? { at } : {}),
    ...(check && !at && !tooDeep && !timedOut ? { check } : {}),
    ...(error.engineText === true && !tooDeep ? { engineText: true } : {}),
    ...(isEvidence(error.evidence) ? { evidence: error.evidence } : {}),
  };
}

/** The simulator throws evidence in the contract's shape; whoever stores a report parses it whole. */
function isEvidence(value: unknown): value is Evidence {
  return typeof value === "object" && value !== null && "property" in value && "schedule" in value;
}

function readable(message: string, tooDeep: boolean, timedOut: boolean): string {
  if (tooDeep) return "The code calls itself too deeply: the call stack is full.";
  if (timedOut)
    return `${message.split("\n")[0]?.replace(/ms\.?$/, " ms")}: something it waits for never settled.`;
  return cut(message, LONGEST_MESSAGE);
}

const isChecks = (file: string): boolean => file === "checks.test.ts";

function printed(key: "expected" | "received", value: unknown): Partial<Record<typeof key, string>> {
  return typeof value === "string" ? { [key]: cut(value, LONGEST_VALUE) } : {};
}

/** fast-check wraps what the property threw; the learner needs the counterexample and the cause. */
function propertyFailure(message: string, cause: PrintedError, locate: Locate): Failure {
  const inner = toFailure(cause, locate);
  const counterexample = /Counterexample: (.*)/.exec(message)?.[1] ?? "";
  const text = counterexample ? `For ${counterexample}: ${inner.message}` : inner.message;
  return { ...inner, message: cut(text, LONGEST_MESSAGE) };
}
