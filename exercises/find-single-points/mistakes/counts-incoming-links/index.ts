import type { Architecture } from "../given/architecture.ts";

/** The parts that stand on every way from the clients to a target; `needs` is left out of account. */
export function singlePointsOnTheWay({ links }: Architecture): string[] {
  const parts = [...new Set(links.map(([, to]) => to))];
  return parts.filter((part) => links.filter(([, to]) => to === part).length === 1);
}

/** The parts whose failure alone leaves no request answered, `needs` included. */
export function singlePoints(architecture: Architecture): string[] {
  const { needs } = architecture;
  const counts = new Map<string, number>();
  for (const needed of Object.values(needs).flat()) counts.set(needed, (counts.get(needed) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  return [...new Set([...singlePointsOnTheWay(architecture), ...shared])];
}
