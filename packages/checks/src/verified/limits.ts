import type { Emit } from "../lane/child.ts";
import type { Budgets } from "../budgets.ts";
import { busyLoop } from "../report/judge.ts";
import type { SessionEvent } from "../run/events.ts";

/** An answer that was ended by its realm ends the run: a check would only say that something was thrown. */
export function endAtLimits(emit: Emit, budgets: Budgets): Emit {
  return (event) => {
    const names = failuresOf(event).map((failure) => failure.name);
    if (names.includes("InnerTimeout")) emit({ ...busyLoop(budgets), type: "cut-off" });
    else if (names.includes("InnerMemory"))
      emit({ type: "cut-off", reason: "too-much-memory", message: TOO_MUCH });
    else emit(event);
  };
}

const TOO_MUCH = "The code used more than 64 MB of memory: something grows without end.";

function failuresOf(event: SessionEvent): readonly { name: string }[] {
  if (event.type === "finished") return event.failures;
  return event.type === "did-not-load" ? [event.failure] : [];
}
