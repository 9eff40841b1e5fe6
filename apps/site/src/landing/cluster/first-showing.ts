import { show } from "./show.ts";
import { START_MS, type Showing } from "./showing.ts";

const FIRST_MS = 30_000;

/** What the page comes with: half a minute in which nobody does anything. */
export function firstShowing(): Showing {
  return show({ presses: [], fromMs: START_MS, untilMs: START_MS + FIRST_MS });
}
