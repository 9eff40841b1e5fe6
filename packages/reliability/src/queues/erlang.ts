/** What two quantities of a group of servers are computed from. */
export interface OfferedLoad {
  /** Arrivals per second times seconds of service: how many servers would be busy if none were missing. */
  readonly erlangs: number;
  readonly servers: number;
}

/**
 * One over Erlang's loss probability, by 1/B(0) = 1 and 1/B(c) = 1 + (c/a)·1/B(c − 1). Adds only what is
 * positive. Infinity where the loss is below the smallest number.
 */
export function inverseLoss({ erlangs, servers }: OfferedLoad): number {
  let inverse = 1;
  for (let count = 1; count <= servers; count++) inverse = 1 + (inverse * count) / erlangs;
  return inverse;
}

/** The probability that an arrival must wait, from one over the loss probability; 1 where saturated. */
export function waitProbabilityFrom(inverse: number, { erlangs, servers }: OfferedLoad): number {
  if (erlangs >= servers) return 1;
  const loss = 1 / inverse;
  return (servers * loss) / (servers - erlangs + erlangs * loss);
}

/** The probability that an arrival must wait: Erlang's C formula. */
export function waitProbability(load: OfferedLoad): number {
  return waitProbabilityFrom(inverseLoss(load), load);
}

/** The mean wait as a multiple of the mean service; Infinity where saturated. */
export function meanWaitInServices(load: OfferedLoad): number {
  return load.erlangs >= load.servers ? Infinity : waitProbability(load) / (load.servers - load.erlangs);
}
