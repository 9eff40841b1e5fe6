import { readNumber } from "../../islands/read-number.ts";

const SECONDS_IN: readonly (readonly [unit: RegExp, sec: number])[] = [
  [/^(ms|milliseconds?)$/, 0.001],
  [/^(|s|secs?|seconds?)$/, 1],
  [/^(m|mins?|minutes?)$/, 60],
  [/^(h|hrs?|hours?)$/, 3600],
  [/^(d|days?)$/, 86_400],
];

/**
 * A length of time as people type it, in seconds: "90", "90 s", "15 min", "2 h", "1.5 days".
 *
 * @returns null where the text is no length of time
 */
export function readDuration(text: string): number | null {
  const [, amount = "", unit = ""] = /^([^a-z]*\d[.,]?)\s*([a-z]*)$/.exec(text.trim().toLowerCase()) ?? [];
  const value = readNumber(amount);
  const scale = SECONDS_IN.find(([name]) => name.test(unit));
  return value === null || scale === undefined ? null : Number((value * scale[1]).toPrecision(12));
}
