import type { Outcome } from "@standby/contract";
import { workspace as words } from "../strings/workspace.en.ts";
import type { Verdict } from "./state/verdict.ts";

/** The result of a run in a sentence or two, for a screen reader. */
export function spokenVerdict(outcome: Outcome | null, verdict: Verdict): string {
  const score = `${words.score(verdict.passed, verdict.total)}.`;
  switch (outcome?.kind) {
    case undefined:
      return "";
    case "our-fault":
      return `${words.ourFault}. ${words.ourFaultWhy}`;
    case "did-not-load":
      return `${words.didNotLoad}. ${outcome.failure.message}`;
    case "cut-off":
      return `${words.cutOff[outcome.reason]}. ${score}`;
    case "finished": {
      const { firstFailure } = verdict;
      if (firstFailure === null) return `${score} ${words.allPass}`;
      const title = firstFailure.id.split(" > ").at(-1) ?? firstFailure.id;
      return `${score} ${words.announceFailure(title, words.state[firstFailure.state])}`;
    }
  }
}
