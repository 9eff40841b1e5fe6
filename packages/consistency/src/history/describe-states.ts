import { describeValue } from "./describe-value.ts";
import type { Value } from "./value.ts";

const MOST_SHOWN = 4;
const LONGEST_SHOWN = 60;

/** The states at the end of a sentence: `the state is 3`, `the state is 3, 4 or 5`. */
export function describeStates(states: readonly Value[]): string {
  const shown = states.slice(0, MOST_SHOWN).map((state) => shorten(describeValue(state)));
  const more = states.length - shown.length;
  if (more > 0) return `the state is ${shown.join(", ")} or one of ${more} others`;
  const last = shown.pop() ?? "nothing";
  return shown.length === 0 ? `the state is ${last}` : `the state is ${shown.join(", ")} or ${last}`;
}

function shorten(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN / 2)}…${text.slice(-20)}`;
}
