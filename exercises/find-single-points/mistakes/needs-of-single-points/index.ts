import type { Architecture } from "../given/architecture.ts";

/** The parts that stand on every way from the clients to a target; `needs` is left out of account. */
export function singlePointsOnTheWay(architecture: Architecture): string[] {
  return partsOf(architecture).filter((part) => !isAnswered(architecture, new Set([part])));
}

/** The parts whose failure alone leaves no request answered, `needs` included. */
export function singlePoints(architecture: Architecture): string[] {
  const found = new Set([architecture.clients, ...singlePointsOnTheWay(architecture)]);
  for (const part of found) {
    for (const needed of architecture.needs[part] ?? []) found.add(needed);
  }
  found.delete(architecture.clients);
  return [...found];
}

/** Every part that is named anywhere, but for the clients. */
function partsOf({ clients, targets, links, needs }: Architecture): string[] {
  const names = new Set([...links.flat(), ...targets, ...Object.keys(needs), ...Object.values(needs).flat()]);
  names.delete(clients);
  return [...names];
}

/** Whether a request still reaches a target, going only through parts that are not down. */
function isAnswered({ clients, targets, links }: Architecture, down: Set<string>): boolean {
  const reached = new Set([clients].filter((start) => !down.has(start)));
  for (const part of reached) {
    for (const [from, to] of links) {
      if (from === part && !down.has(to)) reached.add(to);
    }
  }
  return targets.some((target) => reached.has(target));
}
