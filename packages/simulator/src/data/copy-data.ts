const PLAIN = Object.prototype;
const DEPTH_MAX = 64;

/**
 * A deep copy of plain data: primitives, plain objects, lists, maps, sets and byte arrays. Nothing that one node
 * does to what it sent or received can then reach another node or a disk.
 *
 * @throws TypeError for a function, a symbol, an instance of a class, or data nested more than 64 deep (a circle).
 */
export function copyData<Data>(data: Data, where = "message"): Data {
  return (
    typeof data === "object" && data !== null ? copyObject(data, where, 0) : primitive(data, where)
  ) as Data;
}

function copyAny(value: unknown, where: string, depth: number): unknown {
  if (typeof value === "object" && value !== null) return copyObject(value, where, depth);
  return primitive(value, where);
}

function primitive(value: unknown, where: string): unknown {
  if (typeof value === "function" || typeof value === "symbol") {
    throw new TypeError(`A ${where} is plain data, and this one holds a ${typeof value}`);
  }
  return value;
}

function copyObject(value: object, where: string, depth: number): object {
  if (depth > DEPTH_MAX)
    throw new TypeError(`A ${where} is nested more than ${DEPTH_MAX} deep, or holds itself`);
  if (Array.isArray(value)) {
    const copy: unknown[] = value.slice();
    for (let index = 0; index < copy.length; index++) {
      const item = copy[index];
      if (typeof item !== "number") copy[index] = copyAny(item, where, depth + 1);
    }
    return copy;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === PLAIN || prototype === null) {
    const copy: Record<string, unknown> = { ...value };
    for (const key in copy) {
      const field = copy[key];
      if (
        typeof field === "object" ? field !== null : typeof field === "function" || typeof field === "symbol"
      ) {
        copy[key] = copyAny(field, where, depth + 1);
      }
    }
    return copy;
  }
  return copySpecial(value, where, depth);
}

function copySpecial(value: object, where: string, depth: number): object {
  if (value instanceof Map) {
    const entries: unknown[] = [...(value as Map<unknown, unknown>)];
    return new Map(copyObject(entries, where, depth + 1) as [unknown, unknown][]);
  }
  if (value instanceof Set)
    return new Set(copyObject([...(value as Set<unknown>)], where, depth + 1) as unknown[]);
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  const name = (value.constructor as { name?: unknown } | undefined)?.name;
  throw new TypeError(
    `A ${where} is plain data, and this one holds ${typeof name === "string" && name !== "" ? `a ${name}` : "an instance"}: send its fields instead`,
  );
}
