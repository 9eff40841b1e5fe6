import type { Run } from "../kernel/run.ts";

/** A stretch of time in which at least one fault lasts. */
export interface FaultWindow {
  readonly fromUs: number;
  readonly toUs: number;
}

/** The times with faults, overlapping ones as one, each lengthened by `marginUs`; in order. */
export function faultWindows({ faults, untilUs }: Run, marginUs: number): FaultWindow[] {
  const windows: { fromUs: number; toUs: number }[] = [];
  const spans = faults
    .filter(({ hit }) => hit.length > 0)
    .map(({ beganAtUs, endsAtUs }) => ({ fromUs: beganAtUs, toUs: Math.min(endsAtUs, untilUs) + marginUs }))
    .sort((a, b) => a.fromUs - b.fromUs);
  for (const span of spans) {
    const last = windows.at(-1);
    if (last !== undefined && span.fromUs <= last.toUs) last.toUs = Math.max(last.toUs, span.toUs);
    else windows.push(span);
  }
  return windows;
}
