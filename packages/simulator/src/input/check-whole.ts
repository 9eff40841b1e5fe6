/** Refuses everything but a whole number of at least `min`. */
export function checkWhole(argument: string, value: unknown, min = 0): asserts value is number {
  if (Number.isSafeInteger(value) && Number(value) >= min) return;
  const rule = `${argument} is ${shown(value)}, but must be a whole number of at least ${min}`;
  throw typeof value === "number" ? new RangeError(rule) : new TypeError(rule);
}

/** Refuses everything but a finite number from `min` to `max`. */
export function checkNumber(
  argument: string,
  value: unknown,
  min: number,
  max: number,
): asserts value is number {
  if (typeof value === "number" && value >= min && value <= max) return;
  const rule = `${argument} is ${shown(value)}, but must be a number from ${min} to ${max}`;
  throw typeof value === "number" ? new RangeError(rule) : new TypeError(rule);
}

function shown(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  return typeof value === "function" ? "a function" : (JSON.stringify(value) ?? String(value));
}
