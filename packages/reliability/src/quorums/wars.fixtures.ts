/** How many quantiles stand for a distribution. */
const SAMPLES = 20_000;

/** A fit by two parts: a share of Pareto delays (scale, shape), and exponential ones with a rate for the rest. */
interface Fit {
  readonly paretoShare: number;
  readonly scale: number;
  readonly shape: number;
  readonly rate: number;
}

/** Quantiles of a fit in milliseconds, each part in proportion to its share. */
function samplesOf({ paretoShare, scale, shape, rate }: Fit): { readonly samplesMs: readonly number[] } {
  const paretos = Math.round(paretoShare * SAMPLES);
  const middle = (index: number, count: number): number => (index + 0.5) / count;
  const pareto = Array.from({ length: paretos }, (_, i) => scale * (1 - middle(i, paretos)) ** (-1 / shape));
  const rest = SAMPLES - paretos;
  const exponential = Array.from({ length: rest }, (_, i) => -Math.log1p(-middle(i, rest)) / rate);
  return { samplesMs: [...pareto, ...exponential] };
}

const linkedInReads = samplesOf({ paretoShare: 0.9122, scale: 0.235, shape: 10, rate: 1.66 });
const yammerReads = samplesOf({ paretoShare: 0.982, scale: 1.5, shape: 3.8, rate: 0.0217 });

/** The fits to measured delays of Bailis et al. (2012), section 5. */
export const fits = {
  linkedInDisk: {
    write: samplesOf({ paretoShare: 0.38, scale: 1.05, shape: 1.51, rate: 0.183 }),
    acknowledge: linkedInReads,
    read: linkedInReads,
    response: linkedInReads,
  },
  yammer: {
    write: samplesOf({ paretoShare: 0.939, scale: 3, shape: 3.35, rate: 0.0028 }),
    acknowledge: yammerReads,
    read: yammerReads,
    response: yammerReads,
  },
};

/** Whether a share of trials is within four standard errors of its expected value. */
export function within(share: number, expected: number, trials: number): boolean {
  return Math.abs(share - expected) <= 4 * Math.sqrt((expected * (1 - expected)) / trials);
}
