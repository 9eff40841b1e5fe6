import type { Question } from "@standby/contract";

/** A question with its texts as HTML, as the quiz shows it. */
export type ShownQuestion = ShownChoice | ShownNumber;

/** One or several options are right. */
export interface ShownChoice {
  readonly kind: "single" | "multiple";
  readonly id: string;
  readonly prompt: string;
  readonly options: readonly { readonly text: string; readonly right: boolean; readonly why: string }[];
}

/** A number within a tolerance is right. */
export interface ShownNumber {
  readonly kind: "numeric";
  readonly id: string;
  readonly prompt: string;
  readonly answer: number;
  readonly tolerance: number;
  readonly unit: string;
  readonly why: string;
  readonly traps: readonly { readonly value: number; readonly why: string }[];
}

/** Turns Markdown into HTML: a whole text, or one inside a line. */
export interface Typesetting {
  readonly markdown: (text: string) => string;
  readonly inlineMarkdown: (text: string) => string;
}

/** A question of the course as the quiz shows it. */
export function toShownQuestion(question: Question, typesetting: Typesetting): ShownQuestion {
  const { markdown, inlineMarkdown } = typesetting;
  const prompt = markdown(question.prompt);
  if (question.kind === "numeric") {
    const { kind, id, answer, tolerance, unit } = question;
    const traps = question.traps.map(({ value, why }) => ({ value, why: markdown(why) }));
    return { kind, id, prompt, answer, tolerance, unit, why: markdown(question.why), traps };
  }
  const options = question.options.map(({ text, right, why }) => ({
    text: inlineMarkdown(text),
    right,
    why: inlineMarkdown(why),
  }));
  return { kind: question.kind, id: question.id, prompt, options };
}
