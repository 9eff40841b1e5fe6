import type { Evidence } from "@standby/contract";
import type { Run } from "../kernel/run.ts";
import type { Survival } from "./survival.ts";

/** A system broke a promise. The message is for its author; the evidence lets the run be made again. */
export class NotSurvived extends Error {
  override readonly name = "AssertionError";
  readonly evidence: Evidence;
  readonly survival: Survival;
  /** The shrunk run, with its trace; not a part of reports. */
  declare readonly run: Run;

  constructor(message: string, evidence: Evidence, survival: Survival, run: Run) {
    super(message);
    this.evidence = evidence;
    this.survival = survival;
    Object.defineProperty(this, "run", { value: run, enumerable: false });
  }
}

/** Nothing was broken, but not every run could be judged: that is not a pass. */
export class NotDecided extends Error {
  override readonly name = "AssertionError";
  readonly survival: Survival;

  constructor(message: string, survival: Survival) {
    super(message);
    this.survival = survival;
  }
}
