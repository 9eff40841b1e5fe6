const { Math: realm } = globalThis;

/** What `base ** exponent` gives, with numbers computed by the portable Math.pow and BigInts by the engine. */
export function powerOperator(base: unknown, exponent: unknown): number | bigint {
  if (typeof base === "number" && typeof exponent === "number") {
    // What is written most often, and what Math.pow gives for it: in a realm of its own, an answer asks another for that.
    return exponent === 2 ? base * base : realm.pow(base, exponent);
  }
  const [left, right] = [numeric(base), numeric(exponent)];
  if (typeof left === "bigint" || typeof right === "bigint") return (left as bigint) ** (right as bigint);
  return realm.pow(left, right);
}

/** ECMAScript's ToNumeric, but for objects whose own conversion gives a BigInt. */
function numeric(value: unknown): number | bigint {
  return typeof value === "bigint" ? value : +(value as number);
}
