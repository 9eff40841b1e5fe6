/** What can go wrong. Each has its own promise and its own recovery. */
export type Failure = "server" | "zone" | "region" | "wrong change";

/** How often each happens to a service in a year, on average. */
export const FAILURES_PER_YEAR: Readonly<Record<Failure, number>> = {
  server: 2,
  zone: 0.1,
  region: 0.01,
  "wrong change": 0.5,
};

/** All of them. */
export const FAILURES: readonly Failure[] = ["server", "zone", "region", "wrong change"];

/** A length of outage and an amount of lost work, both in seconds. */
export interface Times {
  readonly rtoSec: number;
  readonly rpoSec: number;
}

/** A service for which a pattern is to be chosen. */
export interface Service {
  readonly name: string;
  /** How many servers its load takes, without any spare. */
  readonly servers: number;
  /** What an hour of downtime costs. */
  readonly hourCost: number;
  /** What was promised for a failure. Nothing was promised for those that are missing. */
  readonly promises: Partial<Readonly<Record<Failure, Times>>>;
}

/** A way to run a service. */
export interface Pattern {
  readonly name: string;
  /** In how many places it runs, with equally many servers in each. */
  readonly places: number;
  /** How many of these may be lost while the others carry the whole load. */
  readonly placesLost: number;
  /** Spare servers in each place, on top. */
  readonly sparesInEach: number;
  /** What people, tools and traffic cost a year. */
  readonly peopleCost: number;
  /** What a failure takes, at worst. From a failure that is missing, the pattern cannot recover at all. */
  readonly recovers: Partial<Readonly<Record<Failure, Times>>>;
}

/** What one server costs a year. */
export const SERVER_COST = 5000;

/** How long the service is down after a failure that its pattern cannot recover from: it is built anew. */
export const REBUILD_SEC = 14 * 86_400;

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
const restored: Times = { rtoSec: 8 * HOUR, rpoSec: 27 * HOUR };
const fromLogs: Times = { rtoSec: 2 * HOUR, rpoSec: 5 * MINUTE };

/** Seven patterns with made-up numbers. */
export const patterns: readonly Pattern[] = [
  {
    name: "three regions, all serving",
    places: 3,
    placesLost: 1,
    sparesInEach: 0,
    peopleCost: 120_000,
    recovers: {
      server: { rtoSec: 5, rpoSec: 0 },
      zone: { rtoSec: 10, rpoSec: 0 },
      region: { rtoSec: 30, rpoSec: 0 },
      "wrong change": fromLogs,
    },
  },
  {
    name: "backups on the spot",
    places: 1,
    placesLost: 0,
    sparesInEach: 0,
    peopleCost: 2000,
    recovers: { server: restored, "wrong change": restored },
  },
  {
    name: "backups in another region",
    places: 1,
    placesLost: 0,
    sparesInEach: 0,
    peopleCost: 4000,
    recovers: {
      server: restored,
      zone: restored,
      region: { rtoSec: DAY, rpoSec: 27 * HOUR },
      "wrong change": restored,
    },
  },
  {
    name: "spare in the zone",
    places: 1,
    placesLost: 0,
    sparesInEach: 1,
    peopleCost: 8000,
    recovers: {
      server: { rtoSec: MINUTE, rpoSec: 5 },
      zone: restored,
      "wrong change": restored,
    },
  },
  {
    name: "synchronous standby in a second zone",
    places: 2,
    placesLost: 1,
    sparesInEach: 0,
    peopleCost: 15_000,
    recovers: {
      server: { rtoSec: MINUTE, rpoSec: 0 },
      zone: { rtoSec: MINUTE, rpoSec: 0 },
      "wrong change": fromLogs,
    },
  },
  {
    name: "three zones, all serving",
    places: 3,
    placesLost: 1,
    sparesInEach: 0,
    peopleCost: 30_000,
    recovers: {
      server: { rtoSec: 5, rpoSec: 0 },
      zone: { rtoSec: 10, rpoSec: 0 },
      "wrong change": fromLogs,
    },
  },
  {
    name: "warm standby in a second region",
    places: 2,
    placesLost: 1,
    sparesInEach: 0,
    peopleCost: 40_000,
    recovers: {
      server: { rtoSec: MINUTE, rpoSec: 5 },
      zone: { rtoSec: 10 * MINUTE, rpoSec: 30 },
      region: { rtoSec: 30 * MINUTE, rpoSec: 30 },
      "wrong change": fromLogs,
    },
  },
];
