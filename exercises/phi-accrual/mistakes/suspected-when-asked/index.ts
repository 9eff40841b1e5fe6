import { logFractionAbove } from "../given/normal.ts";
import type { Rhythm, SuspicionOptions } from "../given/suspicion.ts";

/** The rhythm of one or more intervals, never steadier than `deviationUsMin`. */
export function rhythmOf(intervalsUs: readonly number[], deviationUsMin: number): Rhythm {
  const meanUs = meanOf(intervalsUs);
  const variance = meanOf(intervalsUs.map((intervalUs) => (intervalUs - meanUs) ** 2));
  return { meanUs, deviationUs: Math.max(Math.sqrt(variance), deviationUsMin) };
}

/** How surprising a silence of `elapsedUs` is in this rhythm: −log₁₀ of how often one is longer. */
export function phiOf(elapsedUs: number, rhythm: Rhythm): number {
  const deviations = (elapsedUs - rhythm.meanUs) / rhythm.deviationUs;
  return -logFractionAbove(deviations) / Math.LN10;
}

/** Listens to the beats of one server, and says how suspicious its silence is. */
export class Suspicion {
  private readonly options: SuspicionOptions;
  private readonly intervalsUs: number[] = [];
  private lastUs: number | null = null;
  private suspected = false;

  constructor(options: SuspicionOptions) {
    this.options = options;
  }

  /** A beat has arrived. */
  heard(nowUs: number): void {
    // The silence of an outage says nothing about the rhythm of a healthy server.
    if (this.lastUs !== null && !this.suspected) {
      this.intervalsUs.push(nowUs - this.lastUs);
      if (this.intervalsUs.length > this.options.windowSize) this.intervalsUs.shift();
    }
    this.lastUs = nowUs;
    this.suspected = false;
  }

  phi(nowUs: number): number {
    return this.lastUs === null ? 0 : phiOf(nowUs - this.lastUs, this.rhythm());
  }

  isSuspected(nowUs: number): boolean {
    if (this.phi(nowUs) >= this.options.threshold) this.suspected = true;
    return this.suspected;
  }

  private rhythm(): Rhythm {
    const { firstUs, deviationUsMin } = this.options;
    if (this.intervalsUs.length > 0) return rhythmOf(this.intervalsUs, deviationUsMin);
    return { meanUs: firstUs, deviationUs: Math.max(firstUs / 4, deviationUsMin) };
  }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
