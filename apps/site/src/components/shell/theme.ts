const CHOICES = ["auto", "light", "dark"] as const;
type Choice = (typeof CHOICES)[number];
const KEY = "standby-theme";
const dark = matchMedia("(prefers-color-scheme: dark)");

function chosen(): Choice {
  const value = document.documentElement.dataset["themeChoice"];
  return CHOICES.find((choice) => choice === value) ?? "auto";
}

function show(choice: Choice): void {
  const root = document.documentElement;
  root.dataset["themeChoice"] = choice;
  root.dataset["theme"] = choice === "auto" ? (dark.matches ? "dark" : "light") : choice;
  for (const button of document.querySelectorAll<HTMLElement>("[data-theme-button]")) {
    const labels = JSON.parse(button.dataset["labels"] ?? "{}") as Record<Choice, string>;
    const label = button.querySelector("[data-theme-label]");
    if (label) label.textContent = labels[choice];
    button.title = labels[choice];
    button.hidden = false;
  }
}

/** Lets the theme buttons of the page go round: as the system, light, dark. The choice is remembered. */
export function connectThemeButtons(): void {
  show(chosen());
  dark.addEventListener("change", () => show(chosen()));
  for (const button of document.querySelectorAll("[data-theme-button]")) {
    button.addEventListener("click", () => {
      const next = CHOICES[(CHOICES.indexOf(chosen()) + 1) % CHOICES.length] ?? "auto";
      show(next);
      try {
        localStorage.setItem(KEY, next);
      } catch {
        // Without storage the choice holds for this page.
      }
    });
  }
}
