import type { Emit } from "../lane/child.ts";
import type { Budgets } from "../budgets.ts";
import { busyLoop } from "../report/judge.ts";
import type { SessionEvent } from "../run/events.ts";

/** An answer that was ended by its realm ends the run: a check would only say that something was thrown. */
export function endAtLimits(emit: Emit, budgets: Budgets): Emit {
  return (event) => {
    const limit = failuresOf(event).find((failure) => isLimit(failure.name));
    emit(limit ? cutOffFor(limit.name, budgets) : event);
  };
}

/** Whether an error of that name says that the realm ended the answer. */
export const isLimit = (name: string): boolean => name === "InnerTimeout" || name === "InnerMemory";

/** What a run says that its realm ended, by the name of the realm's error. */
export function cutOffFor(name: string, budgets: Budgets): SessionEvent {
  if (name === "InnerMemory") return { type: "cut-off", reason: "too-much-memory", message: TOO_MUCH };
  return { ...busyLoop(budgets), type: "cut-off" };
}

const TOO_MUCH = "The code used more than 64 MB of memory: something grows without end.";

function failuresOf(event: SessionEvent): readonly { name: string }[] {
  if (event.type === "finished") return event.failures;
  return event.type === "did-not-load" ? [event.failure] : [];
}
