/** How the cluster was after an event, so that a run can be looked at from the middle. */
export interface Snapshot {
  /** The number of the next event. */
  readonly before: number;
  readonly atUs: number;
  readonly nodes: readonly NodeSnapshot[];
}

/** One node of a snapshot. */
export interface NodeSnapshot {
  readonly name: string;
  readonly state: "up" | "down" | "paused";
  readonly clockUs: number;
  /** The fields of the handlers' instance, as plain data. */
  readonly volatile: unknown;
  /** The records on disk, as they read. */
  readonly disk: Readonly<Record<string, unknown>>;
}

const DEPTH_MAX = 6;

/** Plain data that shows a value: functions are left out, maps become objects, infinities null, what is too deep a dot. */
export function asPlain(value: unknown, depth = 0): unknown {
  if (typeof value === "function" || typeof value === "symbol") return undefined;
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number" && !Number.isFinite(value)) return null;
  if (typeof value !== "object" || value === null) return value;
  if (depth === DEPTH_MAX) return "…";
  if (value instanceof Map) return asPlain(Object.fromEntries(value as Map<string, unknown>), depth);
  if (value instanceof Set) return asPlain([...(value as Set<unknown>)], depth);
  if (Array.isArray(value)) return value.map((item: unknown) => asPlain(item, depth + 1));
  const fields = Object.entries(value).map(([key, field]): [string, unknown] => [
    key,
    asPlain(field, depth + 1),
  ]);
  return Object.fromEntries(fields.filter(([, field]) => field !== undefined));
}
