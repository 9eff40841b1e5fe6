import type { StandbyUnitsInTime } from "./standby-units.ts";

const LARGE = 1e100;
const STEP = 200;
const NEGLIGIBLE = 1e-18;

/**
 * The probability that some of checked standby units are left at a time, and that none is.
 *
 * The number of failures, if spares never ran out, has weights wᵢ₊₁ = wᵢ · (1 + iδ) g / (i + 1) with
 * g = (1 − e^(−δλt)) / δ, which is λt where δ = 0; they add up to e^(λt). Units are left while there were fewer
 * than n failures. Each side adds its own weights, so neither is a small difference; e^(−λt) is multiplied in
 * by parts, so that nothing overflows on the way.
 */
export function standbySplit(units: StandbyUnitsInTime): { readonly left: number; readonly gone: number } {
  const { n, dormancy } = units;
  const age = units.timeHours / units.mttfHours;
  if (age === Infinity) return { left: 0, gone: 1 };
  const growth = dormancy * age < 1e-300 ? age : -Math.expm1(-dormancy * age) / dormancy;
  let pending = age;
  let weight = 1;
  let left = 0;
  for (let failures = 0; failures < n; failures++) {
    left += weight;
    weight *= ((1 + failures * dormancy) / (failures + 1)) * growth;
    while (left + weight > LARGE && pending > 0) {
      const part = Math.exp(-Math.min(pending, STEP));
      pending = Math.max(0, pending - STEP);
      weight *= part;
      left *= part;
    }
  }
  const rest = Math.exp(-pending);
  left = Math.min(1, left * rest);
  if (left < 0.5) return { left, gone: 1 - left };
  let gone = 0;
  weight *= rest;
  for (let failures = n; weight > gone * NEGLIGIBLE; failures++) {
    gone += weight;
    weight *= ((1 + failures * dormancy) / (failures + 1)) * growth;
  }
  return { left, gone: Math.min(1, gone) };
}
