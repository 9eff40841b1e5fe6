import type { Design } from "../given/design.ts";

/** What multiplying the ways promises: the unavailability if no two ways had a part in common. */
export function promised({ down, ways }: Design): number {
  return ways.reduce((all, way) => all * seriesDown(way.map((part) => down[part] ?? 0)), 1);
}

/** The unavailability of the service, with every part being one part however many ways need it. */
export function unavailability({ down, ways }: Design): number {
  const part = ways[0]?.[0];
  if (part === undefined) return ways.length === 0 ? 1 : 0;
  // Two cases, of which each knows how the part is, so that it can be struck out of the drawing.
  const failed = ways.filter((way) => !way.includes(part));
  const works = ways.map((way) => way.filter((other) => other !== part));
  const shortestFirst = works.sort((first, second) => first.length - second.length);
  const share = down[part] ?? 0;
  return (
    share * unavailability({ down, ways: failed }) +
    (1 - share) * unavailability({ down, ways: shortestFirst })
  );
}

/** The shared part that is worth most when each way gets its own; of equals, the first; undefined if none is shared. */
export function worthSplitting(design: Design): string | undefined {
  let best: string | undefined;
  let least = unavailability(design);
  for (const part of sharedParts(design)) {
    const left = unavailability(split(design, part));
    if (left < least) [best, least] = [part, left];
  }
  return best;
}

/** The parts that stand in more than one way, in the order in which the ways first name them. */
function sharedParts({ ways }: Design): string[] {
  return [...new Set(ways.flat())].filter((part) => ways.filter((way) => way.includes(part)).length > 1);
}

/** The same design in which each way that needs the part has one of its own, equally good. */
function split({ down, ways }: Design, part: string): Design {
  const copies = ways.map((_, index) => [`${part} of way ${index}`, down[part] ?? 0] as const);
  return {
    down: { ...down, ...Object.fromEntries(copies) },
    ways: ways.map((way, index) => way.map((other) => (other === part ? `${part} of way ${index}` : other))),
  };
}

/** The unavailability of parts that must all work, without losing small digits. */
function seriesDown(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + (1 - sum) * part, 0);
}
