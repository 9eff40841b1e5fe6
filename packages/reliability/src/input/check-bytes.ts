import { describeValue } from "./describe-value.ts";

/** Bytes: a `Uint8Array`, or a list of whole numbers from 0 to 255. */
export type Bytes = ArrayLike<number>;

/** Refuses everything but a `Uint8Array` or a list of whole numbers from 0 to 255; it may be empty. */
export function checkBytes(argument: string, value: unknown): asserts value is Bytes {
  if (value instanceof Uint8Array) return;
  if (!Array.isArray(value)) {
    throw new TypeError(
      `${argument} is ${describeValue(value)}, but must be bytes: a Uint8Array, or a list of numbers from 0 to 255`,
    );
  }
  for (let index = 0; index < value.length; index++) checkByte(`${argument}[${index}]`, value[index]);
}

/** Refuses everything but a whole number from 0 to 255. */
export function checkByte(argument: string, value: unknown): asserts value is number {
  if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 255) return;
  const rule = `${argument} is ${describeValue(value)}, but must be a whole number from 0 to 255`;
  throw typeof value === "number" ? new RangeError(rule) : new TypeError(rule);
}
