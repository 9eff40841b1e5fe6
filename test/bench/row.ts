/** One line of the table that `npm run bench` prints. */
export interface Row {
  /** What was measured. */
  readonly what: string;
  /** What came out, with its unit; or `not measured: ` and why. */
  readonly measured: string;
  /** What people would use instead, measured in the same run. */
  readonly instead?: string;
  /** How many times better than that. */
  readonly ratio?: string;
  /** What is to be reached. */
  readonly goal?: string;
}

/** A group of measurements that are made together. */
export interface Benchmark {
  readonly name: string;
  /** Takes minutes, and is made only where it is asked for by name. */
  readonly isLong?: true;
  readonly measure: () => Promise<readonly Row[]>;
}

/** A row for something that cannot be measured here. Stored figures never take its place. */
export function notMeasured(what: string, why: unknown): Row {
  return {
    what,
    measured: `not measured: ${why instanceof Error ? why.message.split("\n")[0] : String(why)}`,
  };
}
