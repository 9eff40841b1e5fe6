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
  /** Puts the cursor at a place of the open file, counted in characters. */
  focus(offset?: number): void;
  setFontSize(px: number): void;
  dispose(): void;
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
