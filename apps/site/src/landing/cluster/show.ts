import { run, type Run, type TraceEvent } from "@standby/simulator";
import { scheduleOf } from "./schedule-of.ts";
import {
  CARGOES,
  PLACES,
  SEED,
  type Cargo,
  type Flight,
  type Outcome,
  type ShowRequest,
  type Showing,
} from "./showing.ts";
import { standingsOf } from "./standings-of.ts";
import { smallCluster, TIMING } from "./system.ts";

const CARGO_OF: Readonly<Record<string, Cargo>> = {
  read: "request",
  answer: "answer",
  beat: "heartbeat",
  health: "report",
};

/** Runs the small cluster with what was pressed, and gives what is shown of it. */
export function show({ presses, fromMs, untilMs }: ShowRequest): Showing {
  const made = run({
    system: smallCluster(),
    seed: SEED,
    schedule: scheduleOf(presses),
    untilUs: untilMs * 1_000,
    isTraced: true,
  });
  const events = made.trace?.events() ?? [];
  const outcomes = outcomesOf(made);
  return {
    untilMs,
    outcomes,
    flights: flightsOf(events).filter(([, , , , , arrivesMs]) => arrivesMs >= fromMs),
    standings: standingsOf(presses, events, outcomes),
  };
}

/** A request is answered, or its client gives it up. */
export function outcomesOf({ operations, untilUs }: Run): Outcome[] {
  const outcomes = operations.map(({ outcome, invokedAtUs, returnedAtUs }): Outcome => {
    if (outcome === "ok") return [inMs(returnedAtUs), 1];
    return [inMs(invokedAtUs) + TIMING.patienceMs, 0];
  });
  return outcomes.filter(([atMs]) => atMs <= inMs(untilUs)).sort(([one], [other]) => one - other);
}

/** What travelled. A heartbeat that nobody listens for is not worth showing. */
function flightsOf(events: readonly TraceEvent[]): Flight[] {
  const sent = new Map<number, TraceEvent>();
  const flights: Flight[] = [];
  for (const event of events) {
    const { kind, message, atUs } = event;
    if (message === null) continue;
    if (kind === "send") sent.set(message, event);
    else if (kind === "receive" || kind === "lose") {
      const begun = sent.get(message);
      const cargo = CARGO_OF[(begun?.detail as { type?: string } | undefined)?.type ?? ""];
      const isLost = kind === "lose";
      if (!begun || cargo === undefined || (isLost && cargo === "heartbeat")) continue;
      const [from, to] = [place(begun.node), place(begun.peer)];
      flights.push([message, CARGOES.indexOf(cargo), from, to, inMs(begun.atUs), inMs(atUs), isLost ? 1 : 0]);
    }
  }
  return flights.sort(([, , , , one], [, , , , other]) => one - other);
}

function place(name: string | null): number {
  return PLACES.findIndex((each) => each === name);
}

function inMs(us: number): number {
  return Math.round(us / 1_000);
}
