/** However many drifts come together, a clock goes forward. */
const SLOWEST = 0.01;

/** A node's clock: off by some microseconds, and faster or slower by a fraction of the real time. */
export class LocalClock {
  /** How much faster it runs: 0.01 gains 10 ms in a second. */
  private drift = 0;
  private anchorUs = 0;
  private anchorLocalUs = 0;

  /** What it shows at a real time that is not before the last change. */
  at(nowUs: number): number {
    const passed = nowUs - this.anchorUs;
    return this.anchorLocalUs + passed + Math.floor(passed * this.drift);
  }

  /** How long something of so many local microseconds really takes; at least as long as asked for on its own clock. */
  realDuration(localUs: number): number {
    return this.drift === 0 ? localUs : Math.ceil(localUs / Math.max(1 + this.drift, SLOWEST));
  }

  jump(nowUs: number, byUs: number): void {
    this.anchorLocalUs = this.at(nowUs) + byUs;
    this.anchorUs = nowUs;
  }

  /** Adds to the drift; what it shows stays where it is at this moment. */
  addDrift(nowUs: number, by: number): void {
    this.anchorLocalUs = this.at(nowUs);
    this.anchorUs = nowUs;
    // Drifts come and go by addition; rounding keeps a clock whose drifts are all gone exactly right.
    this.drift = Math.round((this.drift + by) * 1e9) / 1e9;
  }
}
