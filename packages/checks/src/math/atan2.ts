import atan from "@stdlib/math-base-special-atan";

/** What π leaves over when it is rounded to a double. */
const PI_REST = 1.2246467991473532e-16;

/**
 * The angle of the point (x, y), with ECMAScript's special cases. The quotient's angle is turned by π with π's
 * rounding error taken back, as in fdlibm's e_atan2.
 */
export function atan2(y: number, x: number): number {
  if (y !== y || x !== x) return NaN;
  const above = y > 0 || Object.is(y, 0);
  const right = x > 0 || Object.is(x, 0);
  return above ? angle(y, x, right) : -angle(-y, x, right);
}

/** The angle of a point whose y is +0 or greater. */
function angle(y: number, x: number, right: boolean): number {
  if (y === 0) return right ? 0 : Math.PI;
  if (x === 0) return Math.PI / 2;
  const size = right ? x : -x;
  const turned = y === Infinity && size === Infinity ? Math.PI / 4 : atan(y / size);
  return right ? turned : Math.PI - (turned - PI_REST);
}
