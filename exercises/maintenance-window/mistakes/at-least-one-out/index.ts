import type { Fleet, Job } from "../given/fleet.ts";

/** How many units may still fail in an hour of the day while `out` units are taken out. */
export function sparesLeft(fleet: Fleet, hour: number, out: number): number {
  const needed = Math.ceil(fleet.loads[hour]! / fleet.capacityPerUnit);
  return fleet.units - fleet.broken - out - needed;
}

/** The hours of the day at which the job may begin, in order. */
export function startHours(fleet: Fleet, job: Job): number[] {
  const hours = [...fleet.loads.keys()];
  return hours.filter((start) => {
    const during = Array.from({ length: job.hours }, (_, passed) => (start + passed) % hours.length);
    // The busiest hour decides: what is left over in the others cannot be lent to it.
    return during.every((hour) => sparesLeft(fleet, hour, job.out) >= job.spares);
  });
}

/** The largest number of units that can be out together for so many hours, at the best time of day. */
export function mostOut(fleet: Fleet, hours: number, spares: number): number {
  let out = 1;
  while (startHours(fleet, { out: out + 1, hours, spares }).length > 0) out++;
  return out;
}
