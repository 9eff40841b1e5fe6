const DIGITS = [1, 1.5, 2, 3, 4, 5, 7] as const;

/** Round numbers from `min` to `max` whose steps are about equal factors: 1, 1.5, 2, 3, 4, 5, 7, 10, 15, … */
export function niceSteps(min: number, max: number): number[] {
  const first = Math.floor(Math.log10(min)) - 1;
  const last = Math.ceil(Math.log10(max)) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .flatMap((exponent) => DIGITS.map((digit) => Number(`${digit}e${exponent}`)))
    .filter((value) => value >= min && value <= max);
}

/** The position of the step that is nearest to a value, counted in factors. */
export function nearestStep(steps: readonly number[], value: number): number {
  const distance = (step: number): number => Math.abs(Math.log(step / value));
  return steps.reduce((best, step, index) => (distance(step) < distance(steps[best] ?? 1) ? index : best), 0);
}

const DAY_SEC = 86_400;
const TIMES_SEC = [
  ...[1, 2, 3, 5, 10, 15, 20, 30, 45],
  ...[1, 2, 3, 5, 10, 15, 20, 30, 45].map((minutes) => minutes * 60),
  ...[1, 2, 3, 4, 6, 8, 12, 18].map((hours) => hours * 3600),
  ...[1, 2, 3, 5, 7, 10, 14, 30].map((days) => days * DAY_SEC),
];

/** Lengths of time that people use, in seconds, from `min` to `max`; round fractions of a second below one. */
export function niceTimes(min: number, max: number): number[] {
  const below = min < 1 ? niceSteps(min, 0.99) : [];
  return [...below, ...TIMES_SEC.filter((sec) => sec >= min && sec <= max)];
}
