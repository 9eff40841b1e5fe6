import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";
import { mttdlApproximation } from "./mttdl-approximation.ts";
import { mttdl } from "./mttdl.ts";

/** A disk: how long it lasts, and how long its replacement takes until it is filled. */
export interface Disk {
  /** How long a disk works between failures, on average: hours above 0. */
  readonly mtbfHours: number;
  /** How long its replacement and rebuild take, on average: hours above 0. */
  readonly mttrHours: number;
}

/** Equal disks in one group. */
export interface DiskGroup extends Disk {
  /** How many disks the group has, those for redundancy included: up to 1,000. */
  readonly disks: number;
}

/** How long a group of disks keeps its data. */
export interface RaidMttdl {
  /** The mean time to data loss of the chain, from all disks being good: hours. */
  readonly exactHours: number;
  /** The same by the formula of the textbooks: hours. */
  readonly approximateHours: number;
}

/** Both times of a group that can do without some of its disks, rebuilt one after the other. */
export function raidMttdl(group: DiskGroup, spares: number): RaidMttdl {
  checkOptions("options", group);
  const { disks, mtbfHours, mttrHours } = group;
  checkCount("disks", disks, { min: spares + 1, max: 1_000 });
  const store = { n: disks, k: disks - spares, mtbfHours, mttrHours, repairs: "one" } as const;
  return { exactHours: mttdl(store), approximateHours: mttdlApproximation(store) };
}
