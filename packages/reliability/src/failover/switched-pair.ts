import { checkLevel, type Level } from "../input/level.ts";
import { checkStandbyPair, type StandbyPair } from "./standby-pair.ts";

/** A pair behind something that every request must pass: a balancer, a virtual address, a proxy. */
export type SwitchedPair = StandbyPair & {
  /** How available the switch in front of the pair is. */
  readonly switch: Level;
};

/** Refuses anything but three levels and a fraction `coverage`. */
export function checkSwitchedPair(pair: SwitchedPair): void {
  checkStandbyPair(pair);
  checkLevel("switch", pair.switch);
}
