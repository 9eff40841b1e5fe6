import { Controller } from "@standby/simulator";

/** How much faster or slower than another a clock may run, as a fraction: all three count on it. */
export const DRIFT_MAX = 0.05;

/** Waits until the last lease has run out on every clock, asks all stores, and promotes the furthest of a majority. */
export class Careful extends Controller {}

/** Does not wait for a lease of 300 ms to run out: 80 ms without a beat are enough for it. */
export class Impatient extends Controller {
  protected override safeWaitUs(): number {
    return 80_000;
  }
}

/** Waits, and asks all stores; then it promotes the first one that answers. */
export class Trusting extends Controller {
  protected override enough(): number {
    return 1;
  }
}
