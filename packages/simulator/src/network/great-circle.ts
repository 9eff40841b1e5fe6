/** A point of the Earth in degrees; north and east are positive. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

const MEAN_RADIUS_KM = 6_371;
const DEGREE = Math.PI / 180;

/**
 * The shortest way between two points along the ground, in kilometres, on a sphere of the Earth's mean radius.
 *
 * It is made of additions, multiplications, divisions and square roots alone, which are the same to the last bit in
 * every engine. `Math.sin` is not.
 */
export function greatCircleKm(a: Coordinates, b: Coordinates): number {
  const [p, q] = [onSphere(a), onSphere(b)];
  const [x, y, z] = [p.x - q.x, p.y - q.y, p.z - q.z];
  const chord = Math.sqrt(x * x + y * y + z * z);
  return 2 * MEAN_RADIUS_KM * arcsine(chord / 2);
}

function onSphere({ latitude, longitude }: Coordinates): { x: number; y: number; z: number } {
  const [up, around] = [latitude * DEGREE, longitude * DEGREE];
  const flat = cosine(up);
  return { x: flat * cosine(around), y: flat * sine(around), z: sine(up) };
}

/** x - x³/3! + x⁵/5! …, for angles up to half a turn. */
function sine(angle: number): number {
  let term = angle;
  let sum = angle;
  for (let power = 2; power < 40; power += 2) {
    term *= (-angle * angle) / (power * (power + 1));
    sum += term;
  }
  return sum;
}

/** 1 - x²/2! + x⁴/4! …, for angles up to half a turn. */
function cosine(angle: number): number {
  let term = 1;
  let sum = 1;
  for (let power = 1; power < 40; power += 2) {
    term *= (-angle * angle) / (power * (power + 1));
    sum += term;
  }
  return sum;
}

/** The angle from 0 to a quarter turn that has this sine, found by halving. */
function arcsine(value: number): number {
  let [low, high] = [0, Math.PI / 2];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (sine(middle) < value) low = middle;
    else high = middle;
  }
  return low;
}
