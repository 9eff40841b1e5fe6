import type { ShownChoice, ShownNumber } from "./shown-question.ts";

/** What became of an answer; `why` explains a number, as HTML. */
export interface Verdict {
  /** null: the learner said that they did not know. */
  readonly right: boolean | null;
  readonly why?: string;
}

/**
 * Judges a choice: right where every right option, and no other, was chosen.
 *
 * @param chosen positions of the chosen options
 */
export function judgeChoice(question: ShownChoice, chosen: ReadonlySet<number>): Verdict {
  return { right: question.options.every((option, index) => option.right === chosen.has(index)) };
}

/** Judges a number: right within the tolerance; a known wrong number gets its own explanation. */
export function judgeNumber(question: ShownNumber, value: number): Verdict {
  const near = (other: number): boolean => Math.abs(value - other) <= question.tolerance * (1 + 1e-9);
  if (near(question.answer)) return { right: true, why: question.why };
  const trap = question.traps.find((candidate) => near(candidate.value));
  return { right: false, why: trap ? trap.why + question.why : question.why };
}
