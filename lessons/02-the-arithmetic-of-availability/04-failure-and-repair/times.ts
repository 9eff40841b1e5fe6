import { betaFactorRepairableUnavailability } from "@standby/reliability";

/** How one service fails and comes back, on average; MTBF is the time in which it works, repairs not counted. */
export interface Times {
  readonly mtbfHours: number;
  readonly mttdHours: number;
  readonly mttrHours: number;
}

/** The fraction of time in which a service is down, noticed or not. */
export function downShare({ mtbfHours, mttdHours, mttrHours }: Times): number {
  return crewedUnavailability({ n: 1, k: 1, crews: 1, mtbfHours, mttrHours: mttdHours + mttrHours });
}

/** Equal units with a number of repair crews. */
export interface CrewedFleet {
  readonly n: number;
  readonly k: number;
  readonly crews: number;
  readonly mtbfHours: number;
  readonly mttrHours: number;
}

/** The fraction of time in which fewer than `k` of `n` units work, when each crew repairs one unit at a time. */
export function crewedUnavailability(fleet: CrewedFleet): number {
  return betaFactorRepairableUnavailability({ ...fleet, beta: 0 });
}

/** The three ways to have half of something, with the hours a year that each saves. */
export function levers(times: Times): { readonly name: string; readonly savedHours: number }[] {
  const saved = (change: Partial<Times>): number =>
    (downShare(times) - downShare({ ...times, ...change })) * 8760;
  return [
    { name: "Notice twice as fast", savedHours: saved({ mttdHours: times.mttdHours / 2 }) },
    { name: "Repair twice as fast", savedHours: saved({ mttrHours: times.mttrHours / 2 }) },
    { name: "Fail half as often", savedHours: saved({ mtbfHours: times.mtbfHours * 2 }) },
  ];
}
