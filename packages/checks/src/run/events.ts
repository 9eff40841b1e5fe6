import type { CheckState, ConsoleLine, CutOffReason, Failure } from "@standby/contract";

/**
 * What a running session tells its host, as plain data. The host folds these into a report; it never
 * takes a total or a verdict on the whole run from inside.
 */
export type SessionEvent =
  | { readonly type: "alive" }
  | { readonly type: "collected"; readonly checks: readonly string[] }
  | { readonly type: "started"; readonly check: string }
  | {
      readonly type: "finished";
      readonly check: string;
      readonly state: Exclude<CheckState, "not-reached">;
      readonly failures: readonly Failure[];
      readonly durationMs: number;
    }
  /** A check's code and its hooks are over; what is printed from here on is not its own. `finished` follows. */
  | { readonly type: "left"; readonly check: string }
  /** The running check has left a recording of what it saw: text of the site's own making, which only the site reads. */
  | { readonly type: "recording"; readonly text: string }
  | { readonly type: "console"; readonly line: ConsoleLine }
  | { readonly type: "did-not-load"; readonly failure: Failure }
  | { readonly type: "cut-off"; readonly reason: CutOffReason; readonly message: string }
  | { readonly type: "done" };
