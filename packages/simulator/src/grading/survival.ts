import { wilsonInterval } from "./wilson-interval.ts";

/** How many runs kept every promise. */
export interface Survival {
  readonly tried: number;
  readonly survived: number;
  /** Runs that could not be judged. */
  readonly undecided: number;
  /** Between which fractions the chance to survive lies, with 95 % confidence; undecided runs left out. */
  readonly interval: { readonly low: number; readonly high: number };
}

/** The counts with their interval. */
export function survivalOf(tried: number, survived: number, undecided: number): Survival {
  return { tried, survived, undecided, interval: wilsonInterval(survived, tried - undecided) };
}

/** The counts as a sentence: `It survived 188 of 200 runs: 94 %, and with 95 % confidence 89.8 to 96.5 %.` */
export function describeSurvival({ tried, survived, undecided, interval }: Survival): string {
  const percent = (fraction: number): string => `${Number((fraction * 100).toFixed(1))}`;
  const share = percent(tried === undecided ? 0 : survived / (tried - undecided));
  const left = undecided === 0 ? "" : ` (${undecided} could not be judged)`;
  return `It survived ${survived} of ${tried} runs${left}: ${share} %, and with 95 % confidence ${percent(interval.low)} to ${percent(interval.high)} %.`;
}
