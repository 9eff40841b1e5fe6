import type { Page } from "@playwright/test";

/**
 * Predictions whose number stands in sight below their question, before any guess was made.
 *
 * Numbers of a single digit are everywhere and are not looked for, nor what a model shows in which the guess is tried out.
 */
export function spoiltPredictions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** What a reader sees below a question without scrolling on, in CSS pixels. */
    const IN_SIGHT = 700;
    const SILENT = ".predict, .model, .katex-mathml, .sr-only, script, style, details:not([open])";
    const told = [...document.querySelectorAll("main :is(p, li, td, text, dd, figcaption, strong, output)")]
      .filter((element) => !element.closest(SILENT) && element.getClientRects().length > 0)
      .map((element) => ({ text: element.textContent, top: element.getBoundingClientRect().top }));
    return [...document.querySelectorAll(".predict")].flatMap((question) => {
      const props: { answer?: [0, number]; id?: [0, string] } = JSON.parse(
        question.closest("astro-island")?.getAttribute("props") ?? "{}",
      );
      const answer: number = props.answer?.[1] ?? 0;
      const digits = String(answer).replaceAll(/^0\.0*|\./g, "").length;
      const decimals = String(answer).split(".")[1]?.length ?? 0;
      const { bottom } = question.getBoundingClientRect();
      return told
        .filter(({ top }) => digits > 1 && top >= bottom && top < bottom + IN_SIGHT)
        .filter(({ text }) =>
          (text.replaceAll(/(\d),(?=\d{3})/g, "$1").match(/\d+(?:\.\d+)?/g) ?? []).some(
            (number) => Number(Number(number).toFixed(decimals)) === answer,
          ),
        )
        .map(({ text }) => `${props.id?.[1]} is ${answer}, and below it stands: ${text.slice(0, 120)}`);
    });
  });
}
