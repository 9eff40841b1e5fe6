import { asyncReplicationRpo, backupRpo, syncReplicationRpo, type DataLoss } from "@standby/reliability";
import { fieldsCodec } from "../state/codec.ts";
import { number, oneOf } from "../state/field.ts";

/** What is left of the data when its primary copy is gone. */
export type Left = "backup" | "async" | "sync";

export const LEFT = ["backup", "async", "sync"] as const;

/** How data is copied before a failure, and the steps of the recovery after it; all times in seconds. */
export interface RecoveryState {
  readonly left: Left;
  /** From the start of one backup to the start of the next. */
  readonly every: number;
  /** Until a backup is complete. */
  readonly takes: number;
  /** How far a replica lags. */
  readonly lag: number;
  readonly detect: number;
  readonly decide: number;
  readonly restore: number;
  readonly replay: number;
  readonly redirect: number;
}

export const DAY_SEC = 86_400;
export const EVERY = { min: 60, max: 30 * DAY_SEC };
export const TAKES = { min: 1, max: 2 * DAY_SEC };
export const LAG = { min: 0.01, max: DAY_SEC };
export const STEP = { min: 1, max: 2 * DAY_SEC };

/** The steps of a recovery, in their order. */
export const STEPS = ["detect", "decide", "restore", "replay", "redirect"] as const;

export const recoveryCodec = fieldsCodec<RecoveryState>({
  left: oneOf(LEFT),
  every: number(EVERY),
  takes: number(TAKES),
  lag: number(LAG),
  detect: number(STEP),
  decide: number(STEP),
  restore: number(STEP),
  replay: number(STEP),
  redirect: number(STEP),
});

export const recoveryDefaults: RecoveryState = {
  left: "backup",
  every: DAY_SEC,
  takes: 2 * 3600,
  lag: 2,
  detect: 60,
  decide: 15 * 60,
  restore: 3 * 3600,
  replay: 3600,
  redirect: 5 * 60,
};

/** What a failure of one node takes with it. */
export function lossOf({ left, every, takes, lag }: RecoveryState): DataLoss {
  if (left === "backup") return backupRpo({ intervalSec: every, durationSec: takes });
  if (left === "async") return asyncReplicationRpo({ shipEverySec: 0, lagSec: lag });
  return syncReplicationRpo({ copies: 2, failures: 1, lagSec: lag });
}
