import type { CheckResult, Failure } from "@standby/contract";

/** What went wrong in a check, for people, without markup; empty where nothing did. */
export function describeFailures({ state, failures, mistake }: CheckResult): string {
  if (state === "passed") return "";
  if (state === "not-reached") return "Not reached: the run ended before it.";
  const told = failures.map(describeFailure);
  if (told.length === 0) told.push("It did not finish in time.");
  if (mistake) told.push(`${mistake.misconception}\n${mistake.explanation}`);
  return told.join("\n\n");
}

function describeFailure({ name, message, expected, received, diff, at, evidence }: Failure): string {
  const lines = [name === "AssertionError" ? message : `${name}: ${message}`];
  if (at) lines.push(`In ${at.file}, line ${at.line}.`);
  if (diff !== undefined) lines.push(diff);
  else if (expected !== undefined) lines.push(`Expected: ${expected}`, `Received: ${received ?? "nothing"}`);
  if (evidence) {
    const { property, seed, sentence, survived, tried } = evidence;
    lines.push(
      `Broken promise: ${property}`,
      sentence,
      `Seed ${seed}; ${survived} of ${tried} runs kept it.`,
    );
  }
  return lines.join("\n");
}
