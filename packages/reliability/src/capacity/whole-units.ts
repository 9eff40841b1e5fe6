const SLACK = 1e-12;

/**
 * How many whole units a load takes: the quotient rounded up. A quotient within a millionth of a millionth of
 * a whole number counts as that number, since 2.1 / 0.7 is 3.0000000000000004 in floating point, and nobody
 * wants four units for it.
 */
export function wholeUnits(load: number, capacityPerUnit: number): number {
  const quotient = load / capacityPerUnit;
  const nearest = Math.round(quotient);
  return Math.abs(quotient - nearest) <= nearest * SLACK ? nearest : Math.ceil(quotient);
}
