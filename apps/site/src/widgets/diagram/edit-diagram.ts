import { findPart, freshId, unitsIn, type Chain, type DiagramPart, type DiagramUnit } from "./diagram.ts";

/** The id of a part while it is in two places. */
const MOVING = "p0";

/** Where a part goes, as seen from another: before or behind it in its row, or beside it. */
export type Side = "before" | "behind" | "beside";

/**
 * Puts other parts in the place of one. A group that is left with one way becomes that way, and one that is
 * left with none goes.
 */
export function replacePart(
  chain: Chain,
  id: string,
  by: (part: DiagramPart) => readonly DiagramPart[],
): Chain {
  return chain.flatMap((part): readonly DiagramPart[] => {
    if (part.id === id) return by(part);
    if (part.kind === "unit") return [part];
    const branches = part.branches
      .map((branch) => replacePart(branch, id, by))
      .filter(({ length }) => length > 0);
    if (branches.length <= 1) return branches[0] ?? [];
    return [{ ...part, branches, k: Math.min(part.k, branches.length) }];
  });
}

/** Takes a part out. The last unit stays. */
export function removePart(chain: Chain, id: string): Chain {
  const rest = replacePart(chain, id, () => []);
  return rest.length === 0 ? chain : rest;
}

/** Puts a part next to another; beside one that is a whole way of a group, it becomes one more way. */
export function insertPart(
  chain: Chain,
  part: DiagramPart,
  at: { readonly side: Side; readonly id: string },
): Chain {
  const { side, id } = at;
  if (side === "before") return replacePart(chain, id, (found) => [part, found]);
  if (side === "behind") return replacePart(chain, id, (found) => [found, part]);
  const widened = addBranch(chain, part, id);
  if (widened !== undefined) return widened;
  const group = (found: DiagramPart): DiagramPart => ({
    kind: "group",
    id: freshId([...chain, part]),
    k: 1,
    branches: [[found], [part]],
  });
  return replacePart(chain, id, (found) => [group(found)]);
}

/** The diagram with one more way in the group of which `id` is a whole way; undefined where it is none. */
function addBranch(chain: Chain, part: DiagramPart, id: string): Chain | undefined {
  for (const [index, group] of chain.entries()) {
    if (group.kind === "unit") continue;
    const whole = group.branches.findIndex((branch) => branch.length === 1 && branch[0]?.id === id);
    const branches =
      whole >= 0
        ? group.branches.toSpliced(whole + 1, 0, [part])
        : group.branches.map((branch) => addBranch(branch, part, id) ?? branch);
    if (whole >= 0 || branches.some((branch, at) => branch !== group.branches[at])) {
      return chain.with(index, { ...group, branches });
    }
  }
  return undefined;
}

/** Moves a part next to another. A part cannot move into itself. */
export function movePart(chain: Chain, id: string, at: { readonly side: Side; readonly id: string }): Chain {
  const part = findPart(chain, id);
  if (part === undefined || findPart([part], at.id) !== undefined) return chain;
  // In its new place first, for without it a group on the way may be no more.
  const twice = insertPart(chain, { ...part, id: MOVING }, at);
  return replacePart(
    replacePart(twice, id, () => []),
    MOVING,
    () => [part],
  );
}

/** Moves a part one place on in its row; at the end of a way of a group, out of the group. */
export function shiftPart(chain: Chain, id: string, by: -1 | 1): Chain {
  const index = chain.findIndex((part) => part.id === id);
  if (index >= 0) {
    const other = chain[index + by];
    return other === undefined
      ? chain
      : movePart(chain, id, { side: by < 0 ? "before" : "behind", id: other.id });
  }
  for (const group of chain) {
    if (group.kind === "unit" || findPart([group], id) === undefined) continue;
    const branch = group.branches.find((way) => way.some((part) => part.id === id));
    const last = branch?.at(by < 0 ? 0 : -1)?.id === id;
    if (last) return movePart(chain, id, { side: by < 0 ? "before" : "behind", id: group.id });
    const branches = group.branches.map((way) => shiftPart(way, id, by));
    return replacePart(chain, group.id, () => [{ ...group, branches }]);
  }
  return chain;
}

/** Calls a unit otherwise; by the name of another unit it becomes one more place of that unit. */
export function renameUnit(chain: Chain, id: string, name: string): Chain {
  const namesake = unitsIn(chain).find((unit) => unit.name === name && unit.id !== id);
  const change = namesake === undefined ? { name } : { name, down: namesake.down };
  return replacePart(chain, id, (part) => [part.kind === "unit" ? { ...part, ...change } : part]);
}

/** Changes how often a unit is down, in all of its places. */
export function changeDown(chain: Chain, name: string, down: number): Chain {
  return chain.map((part): DiagramPart => {
    if (part.kind === "unit") return part.name === name ? { ...part, down } : part;
    return { ...part, branches: part.branches.map((branch) => changeDown(branch, name, down)) };
  });
}

/** Gives a group one more way. */
export function addWay(chain: Chain, id: string, part: DiagramPart): Chain {
  return replacePart(chain, id, (group) => [
    group.kind === "group" ? { ...group, branches: [...group.branches, [part]] } : group,
  ]);
}

/** Changes how many ways of a group must be open. */
export function needOf(chain: Chain, id: string, k: number): Chain {
  return replacePart(chain, id, (part) => [part.kind === "group" ? { ...part, k } : part]);
}

/** A new unit with the first name of the alphabet that no unit has, down as often as its neighbour. */
export function newUnit(chain: Chain, down: number): DiagramUnit {
  const taken = new Set(unitsIn(chain).map(({ name }) => name));
  const names = Array.from({ length: 26 }, (_, index) => `Unit ${String.fromCharCode(65 + index)}`);
  return { kind: "unit", id: freshId(chain), name: names.find((name) => !taken.has(name)) ?? "Unit", down };
}
