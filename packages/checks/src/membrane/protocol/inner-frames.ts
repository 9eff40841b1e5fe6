/** The membrane's own lines in a stack, and calls of the engine that say no place. */
const NOT_OF_ANSWER = /membrane\/|^\s*(at .*\(native\))?$/;
/** A line of the membrane in the trusted realm. */
const MEMBRANE = /\/membrane\/[\w/-]+\.ts:/;
/** More than this of a stack is of no use, and may be anything. */
const FRAMES_LENGTH_MAX = 4_000;

/** Trusted errors whose stack has the inner realm's lines. */
const told = new WeakSet<Error>();

/** In the inner realm: the lines of a stack that are the answer's. */
export function answersFrames(stack: unknown): string {
  if (typeof stack !== "string") return "";
  const lines = stack.split("\n").filter((line) => !NOT_OF_ANSWER.test(line));
  return lines.join("\n");
}

/**
 * In the trusted realm: puts the lines of the answer, through which one of this realm's errors came back, where they belong
 * in the error's stack: before the first line of the membrane. Once for each error.
 */
export function addAnswersFrames(error: Error, frames: string): void {
  if (told.has(error) || frames === "") return;
  told.add(error);
  const lines = String(error.stack).split("\n");
  const crossing = lines.findIndex((line) => MEMBRANE.test(line));
  lines.splice(crossing < 0 ? lines.length : crossing, 0, ...frames.slice(0, FRAMES_LENGTH_MAX).split("\n"));
  Reflect.set(error, "stack", lines.join("\n"));
}
