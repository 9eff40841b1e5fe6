import type { Group, Report } from "../given/group.ts";

/** The store to promote, or null while an acknowledged write may be on none of those that reported. */
export function choosePrimary({ stores, copies }: Group, reports: readonly Report[]): string | null {
  const latest = new Map(reports.map((report) => [report.store, report]));
  const known = stores.flatMap((store) => latest.get(store) ?? []).filter(({ isWhole }) => isWhole);
  const silent = stores.length - known.length;
  if (silent >= copies) return null;
  const best = known.reduce((one, each) => (isFurther(each, one) ? each : one));
  const heard = stores.flatMap((store) => latest.get(store) ?? []);
  return heard.some((each) => each.lastEpoch > best.lastEpoch) ? null : best.store;
}

/** Whether a log has more of what counts: a last line of a later epoch or, in the same epoch, more lines. */
function isFurther(a: Report, b: Report): boolean {
  return a.lastEpoch === b.lastEpoch ? a.received > b.received : a.lastEpoch > b.lastEpoch;
}
