import type { Mark } from "../state/marks.ts";

/** The full editor, once it has arrived. */
export interface CodeEditor {
  /** Opens a file, where it was left. */
  show(path: string): void;
  /** Takes over a text that changed outside the editor; it can be undone in the editor. */
  setText(path: string, text: string): void;
  setMarks(marks: readonly Mark[]): void;
  /** Scrolls to a line of the open file and puts the cursor there. */
  reveal(line: number): void;
  /** Puts the cursor into the open file, or selects a part of it, counted in characters. */
  focus(selected?: Selected): void;
  setFontSize(px: number): void;
  dispose(): void;
}

/** A part of a text, from one character to another; where both are the same, the place of the cursor. */
export interface Selected {
  from: number;
  to: number;
}

/** What the editor tells the workspace. */
export interface EditorHooks {
  onEdit(path: string, text: string): void;
  /** Escape was pressed: Tab moves on now. */
  onTabReleased(): void;
}

/** A file as the editor opens it. */
export interface EditorFile {
  path: string;
  text: string;
  readOnly: boolean;
}
