import type { Place } from "@standby/contract";

/** Tells the course's name of a file from the address it was loaded from; undefined for anything else. */
export type Locate = (address: string) => string | undefined;

const FRAME = /((?:[a-z][a-z+.-]*:)?[^\s()@]+?):(\d+)(?::(\d+))?\)?\s*$/i;

const CALLER = /^\s*(?:at )?(?:new )?([\w$]+)(?:@| \()/;

/**
 * The frames of a stack, innermost first, that lie in files of the exercise. The constructor of the error's own
 * class is left out: where it was called is where the error was thrown, and not every engine lists it.
 */
export function framesOf(stack: string | undefined, locate: Locate, error?: string): Place[] {
  const frames: Place[] = [];
  for (const text of (stack ?? "").split("\n")) {
    const match = FRAME.exec(text);
    if (!match || (error !== undefined && CALLER.exec(text)?.[1] === error)) continue;
    const [, address = "", line = "0"] = match;
    const file = locate(address.replace(/^.*?(?=(blob|standby|file):)/, ""));
    if (file !== undefined && Number(line) >= 1) frames.push({ file, line: Number(line) });
  }
  return frames;
}
