import type { Group, Report } from "../given/group.ts";

/** The store to promote, or null while nobody may be. Called again with each report that comes. */
export function choosePrimary(_group: Group, reports: readonly Report[]): string | null {
  return reports[0]?.store ?? null;
}
