import type { Fault, FaultKind } from "@standby/contract";
import { checkNumber, checkWhole } from "../input/check-whole.ts";

const fraction = (amount: number): void => checkNumber("fault.amount", amount, 0, 1);
const microseconds = (amount: number): void => checkWhole("fault.amount", amount);
const factor = (amount: number): void => checkNumber("fault.amount", amount, 0, 1e6);

/** What `amount` must be, so that time stays whole and goes forward only; for other kinds it means nothing, or may be anything. */
const RULES: Readonly<Partial<Record<FaultKind, (amount: number) => void>>> = {
  loss: fraction,
  duplication: fraction,
  corruption: fraction,
  "brown-out": fraction,
  reordering: microseconds,
  "slow-node": microseconds,
  "slow-disk": microseconds,
  "correlated-burst": microseconds,
  "bad-deploy": microseconds,
  "slow-link": factor,
  overload: factor,
  "clock-offset": (amount) => checkWhole("fault.amount", amount, -Number.MAX_SAFE_INTEGER),
  "clock-drift": (amount) => checkNumber("fault.amount", amount, -0.9, 9),
};

/** @throws RangeError where a fault's amount is none that its kind can have */
export function checkAmount({ kind, amount }: Fault): void {
  if (amount !== undefined) RULES[kind]?.(amount);
}
