import type { History, Operation } from "./history/operation.ts";
import { keyOf, type Value } from "./history/value.ts";
import type { Model } from "./models/model.ts";

/** An answered operation of process 1 from 0 to 10, but for what the test says. */
export function operation(said: Partial<Operation>): Operation {
  const { calledAt = 0, outcome = "ok" } = said;
  const returned = outcome === "unknown" ? {} : { returnedAt: calledAt + 10 };
  return { process: 1, kind: "read", calledAt, outcome, ...returned, ...said };
}

/** A write of a register. */
export function write(input: Value, said: Partial<Operation> = {}): Operation {
  return operation({ kind: "write", input, ...said });
}

/** A read of a register. */
export function read(output: Value, said: Partial<Operation> = {}): Operation {
  return operation({ kind: "read", output, ...said });
}

/** Operations one after the other, each of 10, with 10 between them. */
export function inTurn(...operations: readonly Operation[]): History {
  return operations.map((each, index) => {
    const times = each.outcome === "unknown" ? {} : { returnedAt: 20 * index + 10 };
    return { ...each, calledAt: 20 * index, ...times };
  });
}

/** A source of numbers of at least 0 and below 1 (Mulberry32, T. Ettinger, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Whether one operation must come before another. */
export type Precedes = (a: Operation, b: Operation) => boolean;

/** The order that linearizability asks for: one had answered before the other was called. */
export const inRealTime: Precedes = (a, b) => a.outcome === "ok" && Number(a.returnedAt) < b.calledAt;

/** The order that sequential consistency asks for: the same process had got the answer before it called again. */
export const inProgramOrder: Precedes = (a, b) =>
  a.process === b.process && a.outcome === "ok" && a.calledAt < b.calledAt;

/**
 * Whether there is an allowed order, by trying every one: all permutations that keep `precedes`, with and
 * without each operation whose outcome is unknown.
 */
export function hasOrder(history: History, model: Model, precedes: Precedes): boolean {
  const left = new Set(history.filter(({ outcome }) => outcome !== "failed"));
  const search = (states: ReadonlyMap<string, Value>): boolean => {
    if (![...left].some(({ outcome }) => outcome === "ok")) return true;
    for (const each of [...left]) {
      if ([...left].some((other) => other !== each && precedes(other, each))) continue;
      const key = model.perKey ? (each.key ?? "") : "";
      const before = states.has(key) ? (states.get(key) as Value) : model.init();
      const { kind, input = null, output } = each;
      const after = model.step(before, { kind, input, output });
      if (after === undefined) continue;
      left.delete(each);
      const found = search(new Map(states).set(key, after));
      left.add(each);
      if (found) return true;
    }
    return false;
  };
  return search(new Map());
}

/** Whether a list of operations is an allowed order of a history. */
export function isOrder(
  order: readonly Operation[],
  history: History,
  model: Model,
  precedes: Precedes,
): boolean {
  const states = new Map<string, Value>();
  for (const [place, each] of order.entries()) {
    if (order.slice(place + 1).some((later) => precedes(later, each))) return false;
    const key = model.perKey ? (each.key ?? "") : "";
    const { kind, input = null, output } = each;
    const after = model.step(states.has(key) ? (states.get(key) as Value) : model.init(), {
      kind,
      input,
      output,
    });
    if (after === undefined) return false;
    states.set(key, after);
  }
  const placed = new Set(order);
  return (
    placed.size === order.length &&
    history.every((each) =>
      each.outcome === "ok" ? placed.has(each) : each.outcome !== "failed" || !placed.has(each),
    )
  );
}

/** What a random history is made of. */
export interface Recipe {
  readonly model: Model;
  readonly random: () => number;
  readonly operations: number;
  readonly processes: number;
  /** Draws what is called. */
  readonly draw: (pick: (below: number) => number) => { kind: string; input?: Value };
  /** How often an outcome is unknown; failed is half as often. */
  readonly unknown?: number;
  /** How often an answer is not the model's but that of another call. */
  readonly wrong?: number;
  /** Keys to draw from; without them operations have none. */
  readonly keys?: readonly string[];
}

/** What a read-like operation answers in a state: the first of some answers that the model allows. */
function answerOf(model: Model, state: Value, kind: string, input: Value): Value | undefined {
  const inputs: readonly Value[] = [state, true, false];
  const list = Array.isArray(state) ? (state as readonly Value[]) : [];
  const answers: readonly Value[] = kind === "dequeue" ? [list[0] ?? null] : inputs;
  const observes = /^(read|get|contains|cas|dequeue)$/.test(kind);
  if (!observes) return undefined;
  return answers.find((output) => model.step(state, { kind, input, output }) !== undefined);
}

/**
 * A history that a correct object could have given: each operation takes effect at one moment between call and
 * return, drawn at random. With `wrong` some answers are replaced by those of other moments.
 */
export function randomHistory(recipe: Recipe): History {
  const { model, random, operations, processes, draw, unknown = 0, wrong = 0, keys } = recipe;
  const pick = (below: number): number => Math.floor(random() * below);
  const states = new Map<string, Value[]>();
  const free = Array.from({ length: processes }, () => 0);
  const moments = Array.from({ length: operations }, () => {
    const process = pick(processes);
    const calledAt = (free[process] ?? 0) + 1 + pick(7);
    const moment = calledAt + pick(10);
    const returnedAt = moment + pick(10);
    free[process] = returnedAt;
    const luck = random();
    const outcome = luck < unknown ? "unknown" : luck < 1.5 * unknown ? "failed" : "ok";
    const isApplied = outcome === "ok" || (outcome === "unknown" && random() < 0.5);
    return { process, calledAt, moment: moment + random(), returnedAt, outcome, isApplied } as const;
  });
  const history = new Map<(typeof moments)[number], Operation>();
  for (const each of moments.toSorted((a, b) => a.moment - b.moment)) {
    const { process, calledAt, returnedAt, outcome, isApplied } = each;
    const key = keys?.[pick(keys.length)];
    const past = states.get(key ?? "") ?? [model.init()];
    const state = past.at(-1) as Value;
    const { kind, input = null } = draw(pick);
    const seen = random() < wrong ? (past[pick(past.length)] as Value) : state;
    const output = outcome === "ok" ? answerOf(model, seen, kind, input) : undefined;
    const after = model.step(state, { kind, input, output: answerOf(model, state, kind, input) });
    if (isApplied && after !== undefined) states.set(key ?? "", [...past, after]);
    history.set(each, {
      process,
      kind,
      calledAt,
      outcome,
      ...(input === null ? {} : { input }),
      ...(key === undefined ? {} : { key }),
      ...(output === undefined ? {} : { output }),
      ...(outcome === "unknown" ? {} : { returnedAt }),
    });
  }
  return moments.map((each) => history.get(each) as Operation);
}

/** A value that no test writes. */
export const unusedValue = -1;

/** The keys of every state that an order of a history without keys can lead to, by trying every one. */
export function reachableStates(history: History, model: Model, precedes: Precedes): Set<string> {
  const left = new Set(history.filter(({ outcome }) => outcome !== "failed"));
  const found = new Set<string>();
  const search = (state: Value): void => {
    if (![...left].some(({ outcome }) => outcome === "ok")) found.add(keyOf(state));
    for (const each of [...left]) {
      if ([...left].some((other) => other !== each && precedes(other, each))) continue;
      const { kind, input = null, output } = each;
      const after = model.step(state, { kind, input, output });
      if (after === undefined) continue;
      left.delete(each);
      search(after);
      left.add(each);
    }
  };
  search(model.init());
  return found;
}
