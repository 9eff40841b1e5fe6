/** A place of a thing that works or not. Places of the same name are of one thing, and are down as often. */
export interface DiagramUnit {
  readonly kind: "unit";
  /** Tells it from every other part of the diagram. */
  readonly id: string;
  readonly name: string;
  /** Its unavailability, a fraction. */
  readonly down: number;
}

/** Ways side by side, of which `k` must be open: one of them in plain parallel. */
export interface DiagramGroup {
  readonly kind: "group";
  readonly id: string;
  readonly k: number;
  readonly branches: readonly Chain[];
}

export type DiagramPart = DiagramUnit | DiagramGroup;

/** Parts in a row, all of which must work; never empty. A whole diagram is one, and so is each way of a group. */
export type Chain = readonly DiagramPart[];

/** The places of the units of a diagram, from left to right and from top to bottom. */
export function unitsIn(chain: Chain): DiagramUnit[] {
  return chain.flatMap((part) => (part.kind === "unit" ? [part] : part.branches.flatMap(unitsIn)));
}

/** In how many places each unit of a diagram stands, by its name. */
export function placesIn(chain: Chain): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { name } of unitsIn(chain)) places.set(name, (places.get(name) ?? 0) + 1);
  return places;
}

/** The part with an id, or undefined. */
export function findPart(chain: Chain, id: string): DiagramPart | undefined {
  for (const part of chain) {
    if (part.id === id) return part;
    const inside =
      part.kind === "group" ? part.branches.map((branch) => findPart(branch, id)).find(Boolean) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
}

/** The innermost group in which a part stands, or undefined. */
export function groupAround(chain: Chain, id: string): DiagramGroup | undefined {
  for (const part of chain) {
    if (part.kind === "unit" || part.id === id) continue;
    for (const branch of part.branches) {
      if (findPart(branch, id) !== undefined) return groupAround(branch, id) ?? part;
    }
  }
  return undefined;
}

/** An id that no part has yet. */
export function freshId(chain: Chain): string {
  return `p${Math.max(0, ...idsIn(chain).map((id) => Number(id.slice(1)))) + 1}`;
}

function idsIn(chain: Chain): string[] {
  return chain.flatMap((part) =>
    part.kind === "unit" ? [part.id] : [part.id, ...part.branches.flatMap(idsIn)],
  );
}
