const SPACE = "\u00a0";
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * A number with thousands separators and exactly `digits` decimals (0 unless given): `fixed(8766, 1)` is
 * "8,766.0".
 */
export function fixed(value: number, digits = 0): string {
  return value.toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A number rounded to `digits` decimals, still a number: `rounded(98.0099, 2)` is 98.01. */
export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/**
 * A fraction as a percentage: `percent(0.9995)` is "99.95 %". Without `digits` it keeps three significant
 * digits of the distance from 0 or from 1, whichever is nearer, and drops trailing zeros, so that a value
 * close to 1 never reads as 100 %.
 * A share that is smaller than that is written with a power of ten.
 */
export function percent(fraction: number, digits?: number): string {
  if (digits !== undefined) return fixed(fraction * 100, digits) + SPACE + "%";
  const distance = Math.min(Math.abs(fraction), Math.abs(1 - fraction)) * 100;
  if (distance !== 0 && distance < 1e-10) {
    return fraction < 0.5 ? scientific(fraction * 100) + SPACE + "%" : "over 99.9999999999" + SPACE + "%";
  }
  const wanted = distance === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(distance)));
  const text = (fraction * 100).toLocaleString("en-GB", { maximumFractionDigits: Math.min(wanted, 12) });
  return text + SPACE + "%";
}

/** The availability that an unavailability leaves, as a percentage: never 100 % where there is any downtime. */
export function upPercent(unavailability: number): string {
  return unavailability > 0 ? percent(Math.min(1 - unavailability, 1 - Number.EPSILON)) : percent(1);
}

const UNITS = [
  { seconds: 86_400, from: 360_000, unit: "days" },
  { seconds: 3_600, from: 3_600, unit: "h" },
  { seconds: 60, from: 60, unit: "min" },
  { seconds: 1, from: 1, unit: "s" },
  { seconds: 0.001, from: 0, unit: "ms" },
] as const;

/** A length of time in the unit that suits it, with three significant digits: `duration(31_536)` is "8.76 h". */
export function duration(seconds: number): string {
  if (seconds === 0) return "0" + SPACE + "s";
  const scale = UNITS.find((candidate) => seconds >= candidate.from) ?? UNITS[UNITS.length - 1]!;
  const amount = seconds / scale.seconds;
  const digits = Math.max(0, 2 - Math.floor(Math.log10(amount)));
  const text = amount.toLocaleString("en-GB", { maximumFractionDigits: Math.min(digits, 6) });
  return text + SPACE + scale.unit;
}

/** A number as a digit, decimals and a power of ten: `scientific(0.000298)` is "2.98·10⁻⁴". */
export function scientific(value: number, digits = 2): string {
  const [mantissa = "0", exponent = "0"] = value.toExponential(digits).split("e");
  const sign = exponent.startsWith("-") ? "⁻" : "";
  const raised = exponent.replace(/^[+-]/, "").replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? "");
  return `${mantissa}·10${sign}${raised}`;
}

/** A bare number with three significant digits, and a power of ten where it is very large or small. */
export function significant(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "–";
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e6 || size < 1e-3)) return scientific(value);
  return value.toLocaleString("en-GB", { maximumSignificantDigits: size >= 1000 ? 4 : 3 });
}
