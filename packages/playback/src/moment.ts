/** A moment of a run, in seconds with as many decimals as tell it from its neighbours: `moment(1_234_500)` is "1.2345 s". */
export function moment(us: number): string {
  const decimals = (us / 1_000_000).toFixed(6).replace(/0{1,3}$/, "");
  return `${decimals}\u00a0s`;
}

/** A length of time in the largest unit that it reaches: "40 ms". */
export function lasting(us: number): string {
  if (us >= 1_000_000) return `${Number((us / 1_000_000).toFixed(2))}\u00a0s`;
  if (us >= 1_000) return `${Number((us / 1_000).toFixed(2))}\u00a0ms`;
  return `${Math.round(us)}\u00a0µs`;
}

/** Round times in a window, about `count` of them. */
export function ticksIn(fromUs: number, toUs: number, count: number): readonly number[] {
  const rough = (toUs - fromUs) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power);
  const ticks: number[] = [];
  for (let index = Math.ceil(fromUs / step); index * step <= toUs; index++)
    ticks.push(Math.round(index * step));
  return ticks;
}
