import type { Group, Report } from "../given/group.ts";

/** The store to promote, or null while an acknowledged write may be on none of those that reported. */
export function choosePrimary({ stores, copies }: Group, reports: readonly Report[]): string | null {
  const latest = new Map(reports.map((report) => [report.store, report]));
  const known = stores.flatMap((store) => latest.get(store) ?? []).filter(({ isWhole }) => isWhole);
  const silent = stores.length - known.length;
  if (silent >= copies) return null;
  return known.reduce((best, each) => (isFurther(each, best) ? each : best)).store;
}

/** Whether a store has less to catch up with. */
function isFurther(a: Report, b: Report): boolean {
  return a.lagMs < b.lagMs;
}
