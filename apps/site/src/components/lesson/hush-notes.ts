/** Lets Escape put a note away until the pointer and the focus have left its word. */
export function hushNotesOnEscape(): void {
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const noted of document.querySelectorAll<HTMLElement>(".noted:is(:hover, :focus-within)")) {
      noted.dataset["hushed"] = "";
      const speak = (): void => {
        if (!noted.matches(":hover, :focus-within")) delete noted.dataset["hushed"];
      };
      noted.addEventListener("pointerleave", speak, { once: true });
      noted.addEventListener("focusout", () => setTimeout(speak), { once: true });
    }
  });
}
