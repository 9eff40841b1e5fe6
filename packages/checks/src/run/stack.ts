import type { Place } from "@standby/contract";

/** Tells the course's name of a file from the address it was loaded from; undefined for anything else. */
export type Locate = (address: string) => string | undefined;

const FRAME = /((?:[a-z][a-z+.-]*:)?[^\s()@]+?):(\d+)(?::(\d+))?\)?\s*$/i;

/** The frames of a stack, innermost first, that lie in files of the exercise. */
export function framesOf(stack: string | undefined, locate: Locate): Place[] {
  const frames: Place[] = [];
  for (const text of (stack ?? "").split("\n")) {
    const match = FRAME.exec(text);
    if (!match) continue;
    const [, address = "", line = "0"] = match;
    const file = locate(address.replace(/^.*?(?=(blob|standby|file):)/, ""));
    if (file !== undefined && Number(line) >= 1) frames.push({ file, line: Number(line) });
  }
  return frames;
}
