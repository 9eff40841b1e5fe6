import { editor } from "monaco-editor/editor/editor.api";

/** The name of the editor's theme that goes with the page's. */
export function themeName(): string {
  return document.documentElement.dataset["theme"] === "dark" ? "standby-dark" : "standby-light";
}

/** Makes the editor's theme from the page's own colours. Colour is kept for state, so code is nearly plain. */
export function defineThemes(): void {
  const style = getComputedStyle(document.documentElement);
  const colour = (token: string): string => style.getPropertyValue(`--${token}`).trim();
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
    colors: {
      "editor.background": colour("paper-raised"),
      "editor.foreground": colour("ink"),
      "editor.lineHighlightBackground": colour("paper"),
      "editor.lineHighlightBorder": "#00000000",
      "editor.selectionBackground": `${colour("accent")}33`,
      "editor.inactiveSelectionBackground": `${colour("accent")}1c`,
      "editor.selectionHighlightBackground": `${colour("accent")}1c`,
      "editor.wordHighlightBackground": `${colour("accent")}1c`,
      "editor.wordHighlightStrongBackground": `${colour("accent")}2c`,
      "editor.findMatchBackground": `${colour("degraded")}55`,
      "editor.findMatchHighlightBackground": `${colour("degraded")}2c`,
      "editorCursor.foreground": colour("ink"),
      "editorLineNumber.foreground": colour("ink-faint"),
      "editorLineNumber.activeForeground": colour("ink"),
      "editorIndentGuide.background1": colour("rule"),
      "editorIndentGuide.activeBackground1": colour("rule-strong"),
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((depth) => [`editorBracketHighlight.foreground${depth}`, colour("ink-soft")]),
      ),
      "editorBracketMatch.background": `${colour("accent")}22`,
      "editorBracketMatch.border": colour("rule-strong"),
      "editorError.foreground": colour("failed"),
      "editorWarning.foreground": colour("degraded"),
      "editorInfo.foreground": colour("accent"),
      "editorHint.foreground": colour("ink-faint"),
      "editorUnnecessaryCode.opacity": "#000000aa",
      "editorWidget.background": colour("paper-raised"),
      "editorWidget.foreground": colour("ink"),
      "editorWidget.border": colour("rule-strong"),
      "editorHoverWidget.background": colour("paper-raised"),
      "editorHoverWidget.foreground": colour("ink"),
      "editorHoverWidget.border": colour("rule-strong"),
      "editorSuggestWidget.background": colour("paper-raised"),
      "editorSuggestWidget.foreground": colour("ink"),
      "editorSuggestWidget.border": colour("rule-strong"),
      "editorSuggestWidget.selectedBackground": colour("accent-soft"),
      "editorSuggestWidget.selectedForeground": colour("ink"),
      "editorSuggestWidget.highlightForeground": colour("accent"),
      "editorSuggestWidget.focusHighlightForeground": colour("accent"),
      "quickInput.background": colour("paper-raised"),
      "quickInput.foreground": colour("ink"),
      "quickInputList.focusBackground": colour("accent-soft"),
      "quickInputList.focusForeground": colour("ink"),
      "list.hoverBackground": colour("paper-sunk"),
      "list.highlightForeground": colour("accent"),
      "input.background": colour("paper"),
      "input.foreground": colour("ink"),
      "input.border": colour("rule-strong"),
      "menu.background": colour("paper-raised"),
      "menu.foreground": colour("ink"),
      "menu.selectionBackground": colour("accent-soft"),
      "menu.selectionForeground": colour("ink"),
      "menu.separatorBackground": colour("rule"),
      "menu.border": colour("rule-strong"),
      "scrollbarSlider.background": `${colour("ink-faint")}44`,
      "scrollbarSlider.hoverBackground": `${colour("ink-faint")}66`,
      "scrollbarSlider.activeBackground": `${colour("ink-faint")}88`,
      "widget.shadow": "#00000022",
      focusBorder: colour("accent"),
      "textLink.foreground": colour("accent"),
      descriptionForeground: colour("ink-soft"),
      foreground: colour("ink"),
      errorForeground: colour("failed"),
    },
  });
}
