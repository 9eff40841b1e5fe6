/** A browser engine that the tests run in. */
export interface Engine {
  readonly name: "Chromium" | "Firefox" | "WebKit";
  /** The environment variable that hands its path to the tests; empty where there is none. */
  readonly variable: "STANDBY_CHROMIUM" | "STANDBY_FIREFOX" | "STANDBY_WEBKIT";
  /** Finds it among what is installed, without starting it. */
  readonly find: () => string | null;
  /** Tries to install it, telling what is done; says what stood in the way, or null. */
  readonly install: () => Promise<string | null>;
  /** Whether it can be installed on this system, so that a continuous-integration run must have it. */
  readonly isExpected: boolean;
}

/** An engine with its path, or with the reason why there is none. */
export interface FoundEngine {
  readonly engine: Engine;
  readonly path: string | null;
  readonly reason: string;
}
