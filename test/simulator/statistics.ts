/** What independent measurements say about a mean: the estimate, and how far it is off by chance. */
export interface Estimate {
  readonly mean: number;
  /** One standard error. */
  readonly error: number;
}

/** The mean of a series in time, whose neighbours depend on each other: from the means of 20 stretches of it. */
export function estimate(series: readonly number[]): Estimate {
  const stretch = Math.floor(series.length / 20);
  const means = Array.from({ length: 20 }, (_, index) =>
    meanOf(series.slice(index * stretch, (index + 1) * stretch)),
  );
  const mean = meanOf(means);
  const variance = means.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (means.length - 1);
  return { mean, error: Math.sqrt(variance / means.length) };
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which that fraction of the values lies. */
export function percentile(values: readonly number[], fraction: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(fraction * sorted.length))] ?? Number.NaN;
}
