import { editor } from "monaco-editor/editor/editor.api";
import { MONACO_COLOURS } from "./monaco-colours.ts";

/** The name of the editor's theme that goes with the page's. */
export function themeName(): string {
  return document.documentElement.dataset["theme"] === "dark" ? "standby-dark" : "standby-light";
}

/** Makes the editor's theme from the page's own colours. Colour is kept for state, so code is nearly plain. */
export function defineThemes(): void {
  const style = getComputedStyle(document.documentElement);
  const colour = (token: string): string => style.getPropertyValue(`--${token}`).trim();
  const painted = (value: string): string => {
    const [token = "", opacity = ""] = value.split(" ");
    return value.startsWith("#") ? value : colour(token) + opacity;
  };
  const bare = (token: string): string => colour(token).replace("#", "");
  editor.defineTheme(themeName(), {
    base: themeName() === "standby-dark" ? "vs-dark" : "vs",
    inherit: false,
    rules: [
      { token: "", foreground: bare("ink") },
      { token: "comment", foreground: bare("ink-faint"), fontStyle: "italic" },
      { token: "keyword", foreground: bare("accent") },
      { token: "type.identifier", foreground: bare("ink") },
      { token: "string", foreground: bare("unknown") },
      { token: "number", foreground: bare("accent") },
      { token: "regexp", foreground: bare("unknown") },
      { token: "delimiter", foreground: bare("ink-soft") },
    ],
    colors: Object.fromEntries(Object.entries(MONACO_COLOURS).map(([part, value]) => [part, painted(value)])),
  });
}
