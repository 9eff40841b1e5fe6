import type { Architecture } from "../given/architecture.ts";

/** The parts that stand on every way from the clients to a target; `needs` is left out of account. */
export function singlePointsOnTheWay(architecture: Architecture): string[] {
  throw new Error("Not written yet.");
}

/** The parts whose failure alone leaves no request answered, `needs` included. */
export function singlePoints(architecture: Architecture): string[] {
  throw new Error("Not written yet.");
}
