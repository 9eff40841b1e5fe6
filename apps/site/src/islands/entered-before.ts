/** What a reader entered into a question before its script had arrived. */
export interface EnteredBefore {
  /** Positions of the chosen options. */
  chosen: ReadonlySet<number>;
  typed: string;
}

/**
 * Reads what was entered into the page as it was served. Without this, the first rendering in the browser
 * would clear it.
 *
 * @param question the question's id
 */
export function enteredBefore(question: string): EnteredBefore {
  if (typeof document === "undefined") return { chosen: new Set(), typed: "" };
  // An island keeps this attribute until its script has taken over.
  const form = document.querySelector(`astro-island[ssr] [data-question="${question}"]`);
  const options = [...(form?.querySelectorAll<HTMLInputElement>(".options input") ?? [])];
  const chosen = options.flatMap((option, index) => (option.checked ? [index] : []));
  return {
    chosen: new Set(chosen),
    typed: form?.querySelector<HTMLInputElement>(".number input")?.value ?? "",
  };
}
