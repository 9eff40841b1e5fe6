import type { Service } from "./patterns.ts";

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** Five made-up services. */
export const services: readonly Service[] = [
  {
    name: "wiki",
    servers: 1,
    hourCost: 50,
    promises: {
      server: { rtoSec: 8 * HOUR, rpoSec: 27 * HOUR },
      "wrong change": { rtoSec: DAY, rpoSec: 27 * HOUR },
    },
  },
  {
    name: "payroll",
    servers: 2,
    hourCost: 20,
    promises: {
      server: { rtoSec: 2 * DAY, rpoSec: 2 * DAY },
      region: { rtoSec: 3 * DAY, rpoSec: 2 * DAY },
      "wrong change": { rtoSec: 2 * DAY, rpoSec: 2 * DAY },
    },
  },
  {
    name: "shop",
    servers: 12,
    hourCost: 3000,
    promises: {
      server: { rtoSec: 5 * MINUTE, rpoSec: MINUTE },
      zone: { rtoSec: 4 * HOUR, rpoSec: MINUTE },
      "wrong change": { rtoSec: 8 * HOUR, rpoSec: HOUR },
    },
  },
  {
    name: "payments",
    servers: 2,
    hourCost: 8000,
    promises: {
      server: { rtoSec: MINUTE, rpoSec: 0 },
      zone: { rtoSec: 2 * MINUTE, rpoSec: 0 },
      "wrong change": { rtoSec: 4 * HOUR, rpoSec: 10 * MINUTE },
    },
  },
  {
    name: "dispatch of ambulances",
    servers: 3,
    hourCost: 50_000,
    promises: {
      server: { rtoSec: 10, rpoSec: 0 },
      zone: { rtoSec: 30, rpoSec: 0 },
      region: { rtoSec: 2 * MINUTE, rpoSec: 0 },
      "wrong change": { rtoSec: 2 * HOUR, rpoSec: HOUR },
    },
  },
];
