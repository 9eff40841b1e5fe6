import { fractionBelow, logFractionAbove } from "../given/normal.ts";
import type { Rhythm, SuspicionOptions } from "../given/suspicion.ts";

/** The rhythm of one or more intervals, never steadier than `deviationUsMin`. */
export function rhythmOf(intervalsUs: readonly number[], deviationUsMin: number): Rhythm {
  throw new Error("Not written yet.");
}

/** How surprising a silence of `elapsedUs` is in this rhythm: −log₁₀ of how often one is longer. */
export function phiOf(elapsedUs: number, rhythm: Rhythm): number {
  throw new Error("Not written yet.");
}

/** Listens to the beats of one server, and says how suspicious its silence is. */
export class Suspicion {
  private readonly options: SuspicionOptions;

  constructor(options: SuspicionOptions) {
    this.options = options;
  }

  /** A beat has arrived. */
  heard(nowUs: number): void {
    throw new Error("Not written yet.");
  }

  phi(nowUs: number): number {
    throw new Error("Not written yet.");
  }

  isSuspected(nowUs: number): boolean {
    throw new Error("Not written yet.");
  }
}
