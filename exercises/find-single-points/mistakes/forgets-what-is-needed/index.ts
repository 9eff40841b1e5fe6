import type { Architecture } from "../given/architecture.ts";

/** The parts that stand on every way from the clients to a target; `needs` is left out of account. */
export function singlePointsOnTheWay(architecture: Architecture): string[] {
  return singlePoints({ ...architecture, needs: {} });
}

/** The parts whose failure alone leaves no request answered, `needs` included. */
export function singlePoints(architecture: Architecture): string[] {
  return partsOf(architecture).filter((part) => !isAnswered(architecture, downWith(architecture, part)));
}

/** Every part that is named anywhere, but for the clients. */
function partsOf({ clients, targets, links, needs }: Architecture): string[] {
  const names = new Set([...links.flat(), ...targets, ...Object.keys(needs)]);
  names.delete(clients);
  return [...names];
}

/** What is down once a part has failed: the part, and whatever needs it, directly or through others. */
function downWith({ needs }: Architecture, failed: string): Set<string> {
  const down = new Set([failed]);
  // A Set hands out what is added while it is walked, so the failure spreads to the end.
  for (const part of down) {
    for (const [dependant, needed] of Object.entries(needs)) {
      if (needed.includes(part)) down.add(dependant);
    }
  }
  return down;
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
