import { signal } from "@preact/signals";
import type { Signal } from "@preact/signals";

/** A short message above the editor, perhaps with one thing to do about it. */
export interface Notice {
  text: string;
  action?: { label: string; run: () => void };
}

/** What the workspace tells its learner. */
export interface Notices {
  notice: Signal<Notice | null>;
  /** What a screen reader says next. */
  announcement: Signal<string>;
  /** Whether the page is known to be older than the site. */
  stale: Signal<boolean>;
  show(notice: Notice | null): void;
  announce(text: string): void;
  /** Something failed to load: finds out whether the page is too old, and says so. */
  loadFailed(): Promise<void>;
}

/** Makes the notices of a workspace. */
export function createNotices(isStalePage: () => Promise<boolean>): Notices {
  const notice = signal<Notice | null>(null);
  const announcement = signal("");
  const stale = signal(false);
  const announce = (text: string): void => {
    // The same text twice in a row would not be read again.
    announcement.value = announcement.value === text ? `${text}\u00a0` : text;
  };
  return {
    notice,
    announcement,
    stale,
    announce,
    show(next) {
      notice.value = next;
      if (next !== null) announce(next.text);
    },
    async loadFailed() {
      if (await isStalePage()) stale.value = true;
    },
  };
}
