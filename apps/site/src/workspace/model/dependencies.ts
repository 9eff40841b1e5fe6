import type { ProgressStore } from "../../progress/create-store.ts";
import type { Runner } from "../runner.ts";
import type { KeyStore } from "../state/unsaved-copy.ts";

/** What the workspace needs of the world around it, so that a test can stand in for it. */
export interface Dependencies {
  store: ProgressStore;
  openRunner(): Promise<Runner>;
  /** Fetches JSON; rejects unless it came. */
  fetchJson(url: string): Promise<unknown>;
  /** Whether the site was deployed anew since the page was opened; asked after something failed to load. */
  isStalePage(): Promise<boolean>;
  keys: KeyStore | null;
  /** Asks the browser to keep what is stored, now that there is something to lose. */
  keep(): Promise<unknown>;
  now(): string;
}

/** Fetches JSON from the site, asking whether what is cached still holds: its address does not change. */
export async function fetchJson(url: string): Promise<unknown> {
  const answer = await fetch(url, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.json();
}

/** The browser's own key store; null where it is forbidden. */
export function browserKeys(): KeyStore | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}
