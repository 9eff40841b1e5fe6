import { kOfNUnavailability } from "@standby/reliability";

/** How often exactly `down` of `n` equal units are down, and whether too few are left then. */
export interface FleetState {
  readonly down: number;
  readonly fraction: number;
  readonly tooFew: boolean;
}

/** The states of `n` equal units by the number that are down; `k` must work. */
export function fleetStates(k: number, n: number, unavailability: number): FleetState[] {
  return Array.from({ length: n + 1 }, (_, down) => ({
    down,
    fraction: exactly(down, n, unavailability),
    tooFew: n - down < k,
  }));
}

/** How often exactly `down` of `n` are down: at least so many, less those times in which it is more. */
function exactly(down: number, n: number, unavailability: number): number {
  const atLeast = (count: number): number =>
    count === 0 ? 1 : count > n ? 0 : kOfNUnavailability({ k: n - count + 1, n, unavailability });
  return atLeast(down) - atLeast(down + 1);
}
