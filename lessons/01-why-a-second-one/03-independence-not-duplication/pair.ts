import { systemAvailability, type Block, type System } from "@standby/reliability";

/** Things that both servers need, of which there is one for both or one each. */
export const THINGS = [
  { id: "Power", shared: "Power circuit" },
  { id: "Release", shared: "Software release" },
  { id: "Login", shared: "Login service" },
] as const;

export type Thing = (typeof THINGS)[number]["id"];

/** What the things are called in the drawing: one name where shared, two where not. */
export const namesOf = (thing: Thing, shared: ReadonlySet<Thing>): string[] =>
  shared.has(thing) ? [thing] : [`${thing} A`, `${thing} B`];

/** Two servers, either of which can serve, and what each of them needs. */
export function pairSystem(shared: ReadonlySet<Thing>): System {
  const needs = (side: "A" | "B"): string[] =>
    THINGS.map(({ id }) => (shared.has(id) ? id : `${id} ${side}`));
  return {
    service: "Customers",
    components: [
      { name: "Customers", dependsOn: [{ anyOf: ["Server A", "Server B"] }] },
      { name: "Server A", dependsOn: needs("A") },
      { name: "Server B", dependsOn: needs("B") },
      ...THINGS.flatMap(({ id }) => namesOf(id, shared)).map((name) => ({ name })),
    ],
  };
}

/**
 * The share of time, a fraction, in which at least one server serves: each server works 99 % of the time by
 * itself, each thing 99.9 %. A shared thing stands once, in series with the pair.
 */
export function pairAvailability(shared: ReadonlySet<Thing>): number {
  const thing: Block = { kind: "unit", availability: 0.999 };
  const own = THINGS.filter(({ id }) => !shared.has(id)).map(() => thing);
  const side: Block = { kind: "series", blocks: [{ kind: "unit", availability: 0.99 }, ...own] };
  const common = THINGS.filter(({ id }) => shared.has(id)).map(() => thing);
  return systemAvailability({
    kind: "series",
    blocks: [{ kind: "parallel", blocks: [side, side] }, ...common],
  });
}
