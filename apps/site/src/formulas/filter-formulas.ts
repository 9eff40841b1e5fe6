import { formulas as text } from "../strings/formulas.en.ts";

/** Lets the list of formulas be narrowed down to those that hold all of the words that are typed. */
export function filterFormulas(): void {
  const form = document.querySelector<HTMLElement>(".filter");
  const field = form?.querySelector("input");
  const status = form?.querySelector("[role=status]");
  if (!form || !field || !status) return;
  form.hidden = false;
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const family of document.querySelectorAll<HTMLElement>("[data-family]")) {
      let inFamily = 0;
      for (const item of family.querySelectorAll<HTMLElement>("[data-formula]")) {
        const about = item.dataset["formula"] ?? "";
        item.hidden = !words.every((word) => about.includes(word));
        if (!item.hidden) inFamily += 1;
      }
      family.hidden = inFamily === 0;
      shown += inFamily;
    }
    status.textContent = words.length === 0 ? "" : text.shown(shown);
  });
}
