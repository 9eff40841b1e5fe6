import type { Attempt, Entry, Review } from "../given/log.ts";

const MONTH_SEC = 30 * 24 * 60 * 60;

/** The review of the one outage in the log. */
export function review(entries: readonly Entry[], attempts: readonly Attempt[]): Review {
  const failedAt = firstOf(entries, "failed");
  const noticedAt = firstOf(entries, "missed");
  const decidedAt = firstOf(entries, "decided");
  const servedAt = firstOf(entries, "served");
  const during = attempts.filter(({ sentAt }) => sentAt >= failedAt && sentAt < servedAt);
  return {
    detectSec: noticedAt - failedAt,
    decideSec: decidedAt - noticedAt,
    switchSec: servedAt - decidedAt,
    outageSec: servedAt - noticedAt,
    failed: during.filter(({ ok }) => !ok).length,
    late: during.filter(({ ok }) => ok).length,
  };
}

/** How many outages of this length a month of 30 days bears; `promised` is a fraction such as 0.9999. */
export function outagesPerMonth(outageSec: number, promised: number): number {
  return Math.round(((1 - promised) * MONTH_SEC) / outageSec);
}

function firstOf(entries: readonly Entry[], what: Entry["what"]): number {
  return entries.find((entry) => entry.what === what)?.at ?? Number.NaN;
}
