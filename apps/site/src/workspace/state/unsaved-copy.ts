import type { Attempt, Files } from "@standby/contract";

/** What a closing page could not be sure to store. */
export interface UnsavedCopy {
  files: Files;
  /** The stored code that it grew from. */
  base: Files | null;
  attempts: readonly Attempt[];
}

/** The part of `localStorage` that is used. */
export type KeyStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Keeps the copy. `localStorage` is written at once, which a database in a closing page is not. */
export function keepUnsaved(keys: KeyStore | null, key: string, copy: UnsavedCopy): void {
  try {
    keys?.setItem(key, JSON.stringify(copy));
  } catch {
    // Full or forbidden: the database was asked to store the same code.
  }
}

/** Takes the copy out; null where there is none, or none that can be read. */
export function takeUnsaved(keys: KeyStore | null, key: string): UnsavedCopy | null {
  try {
    const text = keys?.getItem(key) ?? null;
    if (text === null) return null;
    keys?.removeItem(key);
    const copy: unknown = JSON.parse(text);
    return isCopy(copy) ? copy : null;
  } catch {
    return null;
  }
}

function isCopy(value: unknown): value is UnsavedCopy {
  if (typeof value !== "object" || value === null) return false;
  if (!("files" in value) || !("base" in value) || !("attempts" in value)) return false;
  return (
    isFiles(value.files) && (value.base === null || isFiles(value.base)) && Array.isArray(value.attempts)
  );
}

function isFiles(value: unknown): value is Files {
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).every((text) => typeof text === "string");
}
