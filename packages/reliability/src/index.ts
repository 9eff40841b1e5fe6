export type { Level } from "./input/level.ts";
export type { Units } from "./input/units.ts";

export { availabilityFromNines } from "./nines/availability-from-nines.ts";
export { downtime } from "./nines/downtime.ts";
export { downtimePerDay } from "./nines/downtime-per-day.ts";
export { downtimePerMonth } from "./nines/downtime-per-month.ts";
export { downtimePerQuarter } from "./nines/downtime-per-quarter.ts";
export { downtimePerWeek } from "./nines/downtime-per-week.ts";
export { downtimePerYear } from "./nines/downtime-per-year.ts";
export { nines } from "./nines/nines.ts";
export { unavailabilityFromNines } from "./nines/unavailability-from-nines.ts";

export type { Block, KOutOfNBlock, ParallelBlock, SeriesBlock, UnitBlock } from "./structures/block.ts";
export { kOfN } from "./structures/k-of-n.ts";
export type { EqualUnits } from "./structures/k-of-n.ts";
export { kOfNUnavailability } from "./structures/k-of-n-unavailability.ts";
export { kOfNUnequal } from "./structures/k-of-n-unequal.ts";
export type { UnequalUnits } from "./structures/k-of-n-unequal.ts";
export { kOfNUnequalUnavailability } from "./structures/k-of-n-unequal-unavailability.ts";
export { parallel } from "./structures/parallel.ts";
export { parallelUnavailability } from "./structures/parallel-unavailability.ts";
export { series } from "./structures/series.ts";
export { seriesUnavailability } from "./structures/series-unavailability.ts";
export { systemAvailability } from "./structures/system-availability.ts";
export { systemUnavailability } from "./structures/system-unavailability.ts";

export type { BetaFactorReplicas } from "./common-cause/beta-factor-replicas.ts";
export { betaFactorUnavailability } from "./common-cause/beta-factor-unavailability.ts";
export { betaFactorUnavailabilityRareEvent } from "./common-cause/beta-factor-unavailability-rare-event.ts";

export { failedComponents } from "./architecture/failed-components.ts";
export type { Failure } from "./architecture/failed-components.ts";
export { failsWithout } from "./architecture/fails-without.ts";
export type { Link, Network } from "./architecture/network.ts";
export { sharedDependencies } from "./architecture/shared-dependencies.ts";
export type { Pair } from "./architecture/check-pair.ts";
export { sharedFailures } from "./architecture/shared-failures.ts";
export { singlePointsOfFailure } from "./architecture/single-points-of-failure.ts";
export { singlePointsOfNetwork } from "./architecture/single-points-of-network.ts";
export type { Component, Dependency, System } from "./architecture/system.ts";
