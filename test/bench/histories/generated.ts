import { checkLinearizability, register, type History, type Operation } from "@standby/consistency";
import { median, milliseconds } from "../statistics.ts";
import type { Row } from "../row.ts";

const OPERATIONS = 10_000;
const ROUNDS = 7;
const SHAPES = [
  { processes: 5, keys: 1, unknown: 0 },
  { processes: 5, keys: 50, unknown: 0.01 },
  { processes: 20, keys: 50, unknown: 0.01 },
] as const;

/** How quickly histories are judged that are linearizable because they were made so. */
export function generatedHistories(): Row[] {
  return SHAPES.map(({ processes, keys, unknown }) => {
    const what = `Generated history: ${OPERATIONS} operations, ${processes} processes, ${keys} keys, ${unknown * 100} % unknown`;
    const history = generate(processes, keys, unknown);
    const times = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      const { verdict } = checkLinearizability({ history, model: register() });
      if (verdict !== "ok") throw new Error(`a linearizable history is ${verdict}`);
      return performance.now() - start;
    });
    const tookMs = median(times);
    const perSecond = Math.round(OPERATIONS / tookMs);
    return { what, measured: `${perSecond} k operations a second, ${milliseconds(tookMs)}` };
  });
}

/** Reads and writes that each take effect at a moment between call and return. */
function generate(processes: number, keys: number, unknown: number): History {
  const random = linearCongruential(1);
  const free = Array.from({ length: processes }, () => 0);
  const drawn = Array.from({ length: OPERATIONS }, (_, index) => {
    const process = Math.floor(random() * processes);
    const calledAt = (free[process] ?? 0) + 1 + Math.floor(random() * 50);
    const moment = calledAt + random() * 50;
    const returnedAt = Math.ceil(moment + random() * 50);
    free[process] = returnedAt;
    const isWrite = random() < 0.5;
    const isLost = isWrite && random() < unknown;
    return { process, key: `k${index % keys}`, calledAt, moment, returnedAt, isWrite, isLost, value: index };
  });
  const held = new Map<string, number>();
  const history: Operation[] = [];
  for (const { process, key, calledAt, returnedAt, isWrite, isLost, value, moment } of drawn.sort(
    (a, b) => a.moment - b.moment,
  )) {
    const told = isLost ? { outcome: "unknown" as const } : { outcome: "ok" as const, returnedAt };
    if (isWrite) history.push({ process, key, kind: "write", input: value, calledAt, ...told });
    else history.push({ process, key, kind: "read", output: held.get(key) ?? null, calledAt, ...told });
    if (isWrite && (!isLost || Math.floor(moment) % 2 === 0)) held.set(key, value);
  }
  return history;
}

/** Numbers of at least 0 and below 1 (W. H. Press et al., Numerical Recipes in C, chapter 7: quick and dirty). */
function linearCongruential(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
