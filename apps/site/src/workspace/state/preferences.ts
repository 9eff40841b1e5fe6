import { clampPane } from "./pane-size.ts";
import type { PaneRange } from "./pane-size.ts";
import type { KeyStore } from "./unsaved-copy.ts";

/** What the workspace remembers of how a learner likes it. */
export interface Preferences {
  /** In pixels. */
  fontSize: number;
  /** The width of the task, in percent of the window. */
  taskWidth: number;
  /** The height of the editor, in percent of its column. */
  editorHeight: number;
  /** Which editor: `plain` is a text field, `auto` the full editor wherever there is a mouse. */
  editor: "auto" | "plain";
}

export const FONT_SIZE = { min: 11, max: 26, initial: 14 } as const;
export const TASK_WIDTH: PaneRange = { min: 18, max: 65, initial: 36 };
export const EDITOR_HEIGHT: PaneRange = { min: 15, max: 85, initial: 56 };

const KEY = "standby:workspace";

/** Reads the preferences; what is missing or makes no sense is as at first. */
export function readPreferences(keys: KeyStore | null): Preferences {
  let stored: Record<string, unknown> = {};
  try {
    const value: unknown = JSON.parse(keys?.getItem(KEY) ?? "{}");
    if (typeof value === "object" && value !== null) stored = { ...value };
  } catch {
    // Unreadable: as at first.
  }
  return {
    fontSize: Math.round(clampPane(stored["fontSize"], FONT_SIZE)),
    taskWidth: clampPane(stored["taskWidth"], TASK_WIDTH),
    editorHeight: clampPane(stored["editorHeight"], EDITOR_HEIGHT),
    editor: stored["editor"] === "plain" ? "plain" : "auto",
  };
}

/** Remembers the preferences where the browser lets us. */
export function writePreferences(keys: KeyStore | null, preferences: Preferences): void {
  try {
    keys?.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // A preference that is forgotten does no harm.
  }
}
