import { failoverBudget } from "@standby/reliability";

/** A service that fails over, and its users. */
export interface Failover {
  readonly detectSec: number;
  readonly decideSec: number;
  readonly switchSec: number;
  /** Requests that arrive in a second, and that the service can answer in one. */
  readonly ratePerSec: number;
  readonly capacityPerSec: number;
  /** How long a request is being worked on. */
  readonly requestSec: number;
  /** How long a client goes on asking; 0 where it gives up at once. */
  readonly patienceSec: number;
}

/** What a failover does to requests. */
export interface Effects {
  readonly totalSec: number;
  /** How many requests were being worked on when it failed. */
  readonly inFlight: number;
  /** How many requests fail for good. */
  readonly failed: number;
  /** How many are answered late. */
  readonly late: number;
  /** How long after its return the service is still working off what waited; Infinity if it never gets there. */
  readonly catchUpSec: number;
}

/**
 * Requests arrive evenly. One that arrives during the outage is answered after it if its client asks for so long,
 * and counts as failed otherwise; those under way at the failure count as arriving with it.
 */
export function effectsOf(failover: Failover): Effects {
  const { ratePerSec, capacityPerSec, requestSec, patienceSec } = failover;
  const { totalSec } = budgetOf(failover, 0.999);
  const inFlight = ratePerSec * requestSec;
  const waits = patienceSec >= totalSec;
  const late = ratePerSec * Math.min(totalSec, patienceSec) + (waits ? inFlight : 0);
  const failed = ratePerSec * Math.max(0, totalSec - patienceSec) + (waits ? 0 : inFlight);
  const spare = capacityPerSec - ratePerSec;
  return {
    totalSec,
    inFlight,
    failed,
    late,
    catchUpSec: late === 0 ? 0 : spare > 0 ? late / spare : Infinity,
  };
}

/** How many such failovers an availability leaves room for. */
export function budgetOf(
  parts: Pick<Failover, "detectSec" | "decideSec" | "switchSec">,
  availability: number,
): ReturnType<typeof failoverBudget> {
  const { detectSec, decideSec, switchSec } = parts;
  return failoverBudget({
    detectSec,
    decideSec,
    promoteSec: switchSec,
    propagateSec: 0,
    target: { availability },
  });
}
