import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/** Three equal modules and a voter that follows the majority. */
export interface VotedModules {
  /** How long one module lasts, on average: hours above 0. */
  readonly mttfHours: number;
  /** How long the voter lasts, on average: hours above 0. Where it is not given, the voter never fails. */
  readonly voterMttfHours?: number;
}

/** Voted modules, and the age at which they are looked at. */
export type VotedModulesInTime = VotedModules & {
  /** The time since everything was new: hours, 0 or more. */
  readonly timeHours: number;
};

/** Refuses lifetimes that make no sense. */
export function checkVotedModules(modules: VotedModules): void {
  checkOptions("options", modules);
  checkPositive("mttfHours", modules.mttfHours);
  if (modules.voterMttfHours !== undefined) checkPositive("voterMttfHours", modules.voterMttfHours);
}

/** Refuses the same, and a time that is negative or infinite. */
export function checkVotedModulesInTime(modules: VotedModulesInTime): void {
  checkVotedModules(modules);
  checkNotNegative("timeHours", modules.timeHours);
}

/** How often an hour the voter fails: 0 for one that never does. */
export function voterRate({ voterMttfHours }: VotedModules): number {
  return voterMttfHours === undefined ? 0 : 1 / voterMttfHours;
}
