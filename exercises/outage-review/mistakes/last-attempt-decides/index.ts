import type { Attempt, Entry, Review } from "../given/log.ts";

const MONTH_SEC = 30 * 24 * 60 * 60;
/** How far a quotient of decimals may fall short of a whole number by rounding alone. */
const ROUNDING = 1e-9;

/** The review of the one outage in the log. */
export function review(entries: readonly Entry[], attempts: readonly Attempt[]): Review {
  const failedAt = firstOf(entries, "failed");
  const noticedAt = firstOf(entries, "missed");
  const decidedAt = firstOf(entries, "decided");
  const servedAt = firstOf(entries, "served");
  const isHit = ({ sentAt, endedAt, ok }: Attempt): boolean =>
    !ok && sentAt < servedAt && endedAt >= failedAt;
  const hit = new Set(attempts.filter(isHit).map(({ request }) => request));
  const answered = new Set(
    [
      ...new Map(
        attempts.toSorted((one, other) => one.endedAt - other.endedAt).map((each) => [each.request, each]),
      ).values(),
    ]
      .filter(({ ok }) => ok)
      .map(({ request }) => request),
  );
  const late = [...hit].filter((request) => answered.has(request)).length;
  return {
    detectSec: noticedAt - failedAt,
    decideSec: decidedAt - noticedAt,
    switchSec: servedAt - decidedAt,
    outageSec: servedAt - failedAt,
    failed: hit.size - late,
    late,
  };
}

/** How many outages of this length a month of 30 days bears; `promised` is a fraction such as 0.9999. */
export function outagesPerMonth(outageSec: number, promised: number): number {
  return Math.floor(((1 - promised) * MONTH_SEC) / outageSec + ROUNDING);
}

/** The entries come in the order in which they reached the log, not in that of time. */
function firstOf(entries: readonly Entry[], what: Entry["what"]): number {
  return Math.min(...entries.filter((entry) => entry.what === what).map(({ at }) => at));
}
