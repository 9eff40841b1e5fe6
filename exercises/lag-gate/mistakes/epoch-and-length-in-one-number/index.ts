import type { Group, Report } from "../given/group.ts";

/** The store to promote, or null while an acknowledged write may be on none of those that reported. */
export function choosePrimary({ stores, copies }: Group, reports: readonly Report[]): string | null {
  const latest = new Map(reports.map((report) => [report.store, report]));
  const known = stores.flatMap((store) => latest.get(store) ?? []).filter(({ isWhole }) => isWhole);
  const silent = stores.length - known.length;
  if (silent >= copies) return null;
  return known.reduce((best, each) => (isFurther(each, best) ? each : best)).store;
}

/** Whether a log has a later epoch or more lines, as one number. */
function isFurther(a: Report, b: Report): boolean {
  return a.lastEpoch * 1000 + a.received > b.lastEpoch * 1000 + b.received;
}
