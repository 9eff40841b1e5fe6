import type { Group, Report } from "../given/group.ts";

/** The store to promote, or null while an acknowledged write may be on none of those that reported. */
export function choosePrimary({ stores, copies }: Group, reports: readonly Report[]): string | null {
  const sorted = (reports as Report[]).sort((a, b) => b.lastEpoch - a.lastEpoch || b.received - a.received);
  const latest = new Map(reports.map((report) => [report.store, report]));
  const known = sorted.filter((report) => latest.get(report.store) === report && report.isWhole);
  const able = known.filter(({ store }) => stores.includes(store));
  return stores.length - able.length >= copies ? null : (able[0]?.store ?? null);
}
