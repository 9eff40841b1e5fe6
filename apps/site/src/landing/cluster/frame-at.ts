import type { Flight, Outcome, Showing, Standing } from "./showing.ts";

/** How many of the latest outcomes are drawn. */
export const OUTCOMES_SHOWN = 60;
/** What is sent before the next picture is put in place already; the style sheet lets it begin in time. */
const SOON_MS = 125;
/** So long it is seen where a message was lost. */
export const LOST_SEEN_MS = 400;

/** The small cluster at one moment. */
export interface Frame {
  readonly nowMs: number;
  readonly served: number;
  readonly failed: number;
  /** The latest, oldest first, each with its number in the run. */
  readonly outcomes: readonly { readonly number: number; readonly isServed: boolean }[];
  /** What is on its way, or will be in a moment. */
  readonly flights: readonly Flight[];
  /** What found nobody a moment ago. */
  readonly losses: readonly Flight[];
  readonly standing: Standing;
}

/** What a showing shows at a moment. */
export function frameAt({ outcomes, flights, standings }: Showing, nowMs: number): Frame {
  const past = outcomes.filter(([atMs]) => atMs <= nowMs);
  const served = past.filter(isServed).length;
  const first = Math.max(0, past.length - OUTCOMES_SHOWN);
  return {
    nowMs,
    served,
    failed: past.length - served,
    outcomes: past.slice(first).map((each, index) => ({ number: first + index, isServed: isServed(each) })),
    flights: flights.filter(([, , , , sentMs, arrivesMs]) => sentMs <= nowMs + SOON_MS && arrivesMs > nowMs),
    losses: flights.filter(
      ([, , , , , atMs, isLost]) => isLost === 1 && atMs <= nowMs && atMs + LOST_SEEN_MS > nowMs,
    ),
    standing: standings.findLast(({ atMs }) => atMs <= nowMs) ?? (standings[0] as Standing),
  };
}

function isServed([, served]: Outcome): boolean {
  return served === 1;
}
