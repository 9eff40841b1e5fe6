import { signal } from "@preact/signals";
import type { Signal } from "@preact/signals";
import { FONT_SIZE, readPreferences, writePreferences } from "../state/preferences.ts";
import type { Preferences } from "../state/preferences.ts";
import type { KeyStore } from "../state/unsaved-copy.ts";

/** How the learner likes the workspace, and how to change that. */
export interface PreferencesModel {
  preferences: Signal<Preferences>;
  /** Takes over what was remembered; until then, all is as the server rendered it. */
  recall(): void;
  prefer(change: Partial<Preferences>): void;
  /** Makes the editor's text larger or smaller, by so many pixels. */
  zoom(by: number): void;
}

/** Makes the preferences of a workspace. */
export function createPreferencesModel(keys: KeyStore | null): PreferencesModel {
  const preferences = signal(readPreferences(null));
  const prefer = (change: Partial<Preferences>): void => {
    preferences.value = { ...preferences.value, ...change };
    writePreferences(keys, preferences.value);
  };
  return {
    preferences,
    recall: () => void (preferences.value = readPreferences(keys)),
    prefer,
    zoom(by) {
      const fontSize = Math.min(FONT_SIZE.max, Math.max(FONT_SIZE.min, preferences.value.fontSize + by));
      prefer({ fontSize });
    },
  };
}
