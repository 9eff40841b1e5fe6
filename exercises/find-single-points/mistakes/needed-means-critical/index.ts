import type { Architecture } from "../given/architecture.ts";

/** The parts that stand on every way from the clients to a target; `needs` is left out of account. */
export function singlePointsOnTheWay(architecture: Architecture): string[] {
  const { clients, targets, links } = architecture;
  const parts = new Set([...links.flat(), ...targets]);
  parts.delete(clients);
  return [...parts].filter((part) => !isAnswered(architecture, part));
}

/** The parts whose failure alone leaves no request answered, `needs` included. */
export function singlePoints(architecture: Architecture): string[] {
  return [...new Set([...singlePointsOnTheWay(architecture), ...Object.values(architecture.needs).flat()])];
}

/** Whether a request still reaches a target without going through the failed part. */
function isAnswered({ clients, targets, links }: Architecture, failed: string): boolean {
  const reached = new Set([clients]);
  for (const part of reached) {
    for (const [from, to] of links) {
      if (from === part && to !== failed) reached.add(to);
    }
  }
  return targets.some((target) => reached.has(target));
}
