import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outagesPerMonth, review } from "./answer/index.ts";
import type { Attempt, Entry } from "./given/log.ts";

/** The log of the lesson: a failure at 5, noticed at 7, decided at 10, served from 15 on. */
const log: Entry[] = [
  { at: 5, what: "failed" },
  { at: 7, what: "missed" },
  { at: 10, what: "decided" },
  { at: 15, what: "served" },
];
const attempt = (request: string, sentAt: number, endedAt: number, ok: boolean): Attempt => ({
  request,
  sentAt,
  endedAt,
  ok,
});
const counts = (attempts: readonly Attempt[]): { failed: number; late: number } => {
  const { failed, late } = review(log, attempts);
  return { failed, late };
};

describe("review", () => {
  test("The outage of the lesson is 2, 3 and 5 seconds, and users wait through all ten", () => {
    const { detectSec, decideSec, switchSec, outageSec } = review(log, []);
    expect({ detectSec, decideSec, switchSec, outageSec }, "failed at 5, served at 15").toEqual({
      detectSec: 2,
      decideSec: 3,
      switchSec: 5,
      outageSec: 10,
    });
  });

  test("Of several observers the first in time counts, and the log is left in the order in which it was given", () => {
    const late = [8, 9].map((at) => ({ at, what: "missed" }) as const);
    expect(review([...late, ...log], []).detectSec, "detectSec, missed at 8, 9 and 7").toBe(2);
    const three = { at: 9, what: "missed" } as const;
    const many: Entry[] = [three, { at: 16, what: "served" }, { at: 8.5, what: "missed" }, ...log];
    const any = fc.shuffledSubarray(many, { minLength: many.length });
    fc.assert(
      fc.property(any, (entries) => {
        const { detectSec, decideSec, switchSec, outageSec } = review(entries, []);
        const times = [detectSec, decideSec, switchSec, outageSec];
        expect(times, "detectSec, decideSec, switchSec, outageSec").toEqual([2, 3, 5, 10]);
      }),
    );
    const entries: Entry[] = [
      { at: 110, what: "served" },
      { at: 102, what: "decided" },
      { at: 101, what: "missed" },
      { at: 99.5, what: "missed" },
      { at: 99, what: "failed" },
    ];
    expect(review(entries, []).detectSec, "detectSec, failed at 99, missed at 101 and 99.5").toBe(0.5);
    const order = entries.map(({ at }) => at).join(", ");
    expect(order, "the times of the log, afterwards").toBe("110, 102, 101, 99.5, 99");
  });

  test("Five attempts at one order are one failed request, and one late one if the last of them succeeds", () => {
    const tries = [6, 8, 10, 12].map((at) => attempt("order", at, at + 1, false));
    const fifth = attempt("order", 14, 14.5, false);
    expect(counts([...tries, fifth]), "all five fail").toEqual({ failed: 1, late: 0 });
    const good = attempt("order", 16, 16.1, true);
    expect(counts([...tries, good]), "the last one succeeds").toEqual({ failed: 0, late: 1 });
    expect(counts([good, ...tries]), "the same, listed first").toEqual({ failed: 0, late: 1 });
    const cached = attempt("order", 13.1, 13.2, true);
    const cart = attempt("cart", 9, 9.1, false);
    const two = "four fail and one in the outage succeeds, and another request fails";
    expect(counts([...tries, cached, cart]), two).toEqual({ failed: 1, late: 1 });
  });

  test("What was under way at the failure or ended after it was over is the outage's, and other failures are not", () => {
    const attempts = [
      attempt("under way", 4.97, 5, false),
      attempt("also under way", 4.99, 5, false),
      attempt("long under way", 2, 5.5, false),
      attempt("timed out", 14, 24, false),
      attempt("refused", 9, 9.1, false),
    ];
    const five = "three under way at the failure, one that times out after it, one refused";
    expect(counts(attempts), five).toEqual({ failed: 5, late: 0 });
    const others = [
      attempt("before", 1, 4, false),
      attempt("after", 15, 15.2, false),
      attempt("well before", 1, 1.1, true),
      attempt("cached", 9, 9.1, true),
      attempt("well after", 16, 16.1, true),
    ];
    const none = "failures before the outage and after it, and successes";
    expect(counts(others), none).toEqual({ failed: 0, late: 0 });
  });

  test("A success counts whenever it came, before other attempts or between them", () => {
    const attempts = [
      attempt("order", 4.9, 5, false),
      attempt("order", 9, 9.1, true),
      attempt("order", 12, 12.1, false),
      attempt("box", 9, 9.1, false),
      attempt("box", 16, 16.1, true),
      attempt("box", 17, 17.1, false),
      ...["cart", "gift"].flatMap((name) => [attempt(name, 2, 2.1, true), attempt(name, 4.9, 5, false)]),
    ];
    const late = "order succeeds between failures, box after one, cart and gift before";
    expect(counts(attempts), late).toEqual({ failed: 0, late: 4 });
  });
});

describe("outagesPerMonth", () => {
  test("The 4.32 minutes that 99.99 % allow in the table of Site Reliability Engineering bear 25 outages of ten seconds", () => {
    // Appendix A of the book (2016), for 30 days: 259.2 seconds, which are 25.92 times ten.
    expect(outagesPerMonth(25, 0.9999), "outages of 25 s at 0.9999").toBe(10);
    expect(outagesPerMonth(10, 0.9999), "outages of 10 s at 0.9999").toBe(25);
    expect(outagesPerMonth(300, 0.9999), "outages of 300 s at 0.9999").toBe(0);
    expect(outagesPerMonth(259.2, 0.9999), "outages of 259.2 s at 0.9999").toBe(1);
    expect(outagesPerMonth(259.3, 0.9999), "outages of 259.3 s at 0.9999").toBe(0);
    expect(outagesPerMonth(432, 0.999), "outages of 432 s at 0.999").toBe(6);
  });
});
