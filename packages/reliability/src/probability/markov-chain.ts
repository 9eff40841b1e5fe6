/**
 * A Markov chain as a table of rates, row by row: `rates[from * count + to]`. The diagonal is not read.
 */
export interface ChainTable {
  readonly count: number;
  readonly rates: Float64Array;
}

const LARGE = 1e200;

/**
 * Takes the last of the first states out of the chain, as if it took no time: whoever went there goes on to where
 * it would have gone from there. Returns the rate out of the state, a sum; 0 where there is no way out.
 */
function bypass({ count, rates }: ChainTable, state: number): number {
  const row = rates.subarray(state * count, state * count + state);
  let out = 0;
  for (let to = 0; to < state; to++) out += row[to]!;
  if (out === 0) return 0;
  for (let to = 0; to < state; to++) row[to] = row[to]! / out;
  for (let from = 0; from < state; from++) {
    const base = from * count;
    const rate = rates[base + state]!;
    if (rate === 0) continue;
    for (let to = 0; to < state; to++) rates[base + to] = rates[base + to]! + rate * row[to]!;
  }
  return out;
}

/**
 * The fraction of time spent in each state, by the algorithm of Grassmann, Taksar and Heyman: states are taken
 * out from the last one to the first, and given their weights on the way back. No step subtracts, so every
 * fraction keeps its relative precision, however far apart the rates are. A state from which there is no way to
 * state 0 is returned in its place. Overwrites the table.
 *
 * Source: W. K. Grassmann, M. I. Taksar and D. P. Heyman, "Regenerative analysis and steady state distributions
 * for Markov chains", Operations Research 33 (1985).
 */
export function chainShares(table: ChainTable): Float64Array | { readonly stuck: number } {
  const { count, rates } = table;
  const outs = new Float64Array(count);
  for (let state = count - 1; state > 0; state--) {
    const out = bypass(table, state);
    if (out === 0) return { stuck: state };
    outs[state] = out;
  }
  const weights = new Float64Array(count);
  weights[0] = 1;
  let total = 1;
  for (let state = 1; state < count; state++) {
    let weight = 0;
    for (let from = 0; from < state; from++) {
      weight += weights[from]! * (rates[from * count + state]! / outs[state]!);
    }
    weights[state] = weight;
    total += weight;
    if (total < LARGE) continue;
    for (let done = 0; done <= state; done++) weights[done] = weights[done]! / total;
    total = 1;
  }
  for (let state = 0; state < count; state++) weights[state] = weights[state]! / total;
  return weights;
}

/**
 * The mean time from a state until the chain first enters any of the targets, by the same elimination: each
 * state taken out leaves its time to those that went there. Infinity where it may never come there.
 */
export function chainTimeTo(table: ChainTable, from: number, isTarget: (state: number) => boolean): number {
  if (isTarget(from)) return 0;
  const { count, rates } = targetsAsOne(table, from, isTarget);
  // The time that a visit to each state adds, times the rate at which the state is left.
  const visits = new Float64Array(count).fill(1);
  for (let state = count - 1; state > 1; state--) {
    const out = bypass({ count, rates }, state);
    for (let other = 1; other < state; other++) {
      const rate = rates[other * count + state]!;
      if (rate > 0) visits[other] = visits[other]! + rate * (visits[state]! / out);
    }
  }
  return visits[1]! / rates[count]!;
}

/** The same chain with all targets as state 0, the state in which it begins as state 1, and the others after. */
function targetsAsOne(table: ChainTable, from: number, isTarget: (state: number) => boolean): ChainTable {
  const order = [from];
  for (let state = 0; state < table.count; state++) {
    if (state !== from && !isTarget(state)) order.push(state);
  }
  const count = order.length + 1;
  const rates = new Float64Array(count * count);
  order.forEach((old, index) => {
    const base = (index + 1) * count;
    order.forEach((to, place) => (rates[base + place + 1] = table.rates[old * table.count + to]!));
    for (let to = 0; to < table.count; to++) {
      if (isTarget(to)) rates[base] = rates[base]! + table.rates[old * table.count + to]!;
    }
  });
  return { count, rates };
}
