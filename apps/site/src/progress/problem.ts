import type { StorageProblem } from "./types.ts";

/** Thrown where the database could not be opened in time because another tab holds an older one. */
export class BlockedError extends Error {
  override name = "BlockedError";
}

/** Thrown where a newer version of the site asked for the database, so that this page must let go of it. */
export class NewerError extends Error {
  override name = "NewerError";
}

const byName: Record<string, StorageProblem> = {
  QuotaExceededError: "full",
  BlockedError: "blocked",
  NewerError: "newer",
  VersionError: "newer",
  DataError: "corrupt",
  UnknownError: "unavailable",
  SecurityError: "unavailable",
  InvalidStateError: "unavailable",
  NotAllowedError: "unavailable",
  ReferenceError: "unavailable",
};

/** What kind of problem an error of the database is, by its name. */
export function problemOf(error: unknown): StorageProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  return byName[name] ?? "failed";
}
