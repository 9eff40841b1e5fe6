/** What a caller decides about one inner realm. */
export interface RealmOptions {
  /** How much the answer may hold at once; 64 MB where it is not given. */
  readonly memoryBytes?: number;
  /** How deep the answer may recurse; 192 kB where it is not given. */
  readonly stackBytes?: number;
  /** Asked while the answer runs: true ends what it does. */
  readonly deadline: () => boolean;
  /** Called for what the answer prints, with the values that it gave to console. */
  readonly onConsole: (level: "log" | "info" | "warn" | "error" | "debug", values: unknown[]) => void;
  /** Called where what the answer does by itself was ended: by the deadline, or for lack of memory. */
  readonly onCutOff?: (reason: Error) => void;
  /** Where Math.random of the answer takes its numbers; the trusted realm's own, where it is not given. */
  readonly random?: () => number;
  /** Modules that the answer may import by a bare name: their code as bundled ECMAScript, by that name. */
  readonly libraries?: ReadonlyMap<string, string>;
}

export const MEMORY_BYTES = 64 * 1024 * 1024;
export const STACK_BYTES = 192 * 1024;
