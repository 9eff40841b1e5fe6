import { vi } from "vitest";
import type { KeyStore } from "../workspace/state/unsaved-copy.ts";

/** Leaves the database no room; gives back how to make some again. */
export function fillDisk(): () => void {
  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("no room", "QuotaExceededError");
  });
  return () => put.mockRestore();
}

/** Lets the browser refuse every database, as a private window may; gives back how to let it open them again. */
export function refuseDatabases(): () => void {
  const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  return () => open.mockRestore();
}

/** Keys as `localStorage` holds them. */
export function keyStore(): KeyStore & { length: () => number } {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    length: () => held.size,
  };
}
