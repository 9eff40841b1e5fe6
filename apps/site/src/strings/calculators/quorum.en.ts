import { counted } from "./counted.ts";

const failures = counted("failure", "failures");
const copies = counted("copy", "copies");

/** The words of the quorum explorer. */
export const quorumText = {
  title: "Quorums and stale reads",
  hint: "Choose how many copies there are, and how many of them a write and a read wait for.",
  n: "Copies (N)",
  w: "A write waits for (W)",
  r: "A read waits for (R)",
  down: "One copy is down",
  writeMs: "A write takes, on average",
  otherMs: "Any other message takes",
  ms: (value: string): string => `${value} ms`,
  reads: "Reads refused",
  writes: "Writes refused",
  survive: (count: number): string => (count === 0 ? "survive no failure" : `survive ${failures(count)}`),
  inYear: (year: string, survive: string): string => `${year} in a year; ${survive}`,
  fresh: "Fresh right away",
  freshNote: (low: string, high: string): string => `between ${low} and ${high}, with 95 % confidence`,
  always: "always",
  alwaysNote: "R + W is more than N: every read meets every write",
  later: "99.9 % fresh after",
  laterNote: (low: string, high: string): string => `between ${low} and ${high}`,
  safe: "Two writes at once",
  met: "meet",
  metNote: "2 W is more than N: some copy sees both",
  apart: "may miss each other",
  apartNote: "2 W is at most N: a split network can take both",
  axisTime: "Time from the commit to the read, in ms",
  axisFresh: "Reads that return the write",
  lineFresh: (r: number, w: number): string => `R = ${r}, W = ${w}`,
  plot: (at: { now: string; strict: boolean }): string =>
    at.strict
      ? "Share of reads that return the last write, over the time since its commit: all of them, at any time, because the quorums overlap."
      : `Share of reads that return the last write, over the time since its commit: ${at.now} right after it, rising towards all. The band is the 95 % confidence interval of the trials.`,
  strictSummary: (at: { n: number; r: number; w: number }): string =>
    `Of ${copies(at.n)}, ${at.w} confirm a write and ${at.r} answer a read: they always share one, so a read meets every write that was confirmed before it.`,
  partialSummary: (at: { n: number; r: number; w: number; now: string; later: string }): string =>
    `Of ${copies(at.n)}, ${at.w} confirm a write and ${at.r} answer a read: they may share none. A read right after a write returns it in ${at.now} of cases, and in 99.9 % after ${at.later}.`,
  assumptions: [
    "Reads and writes go to all copies and wait for the fastest. Times are means: of a write on its way to a copy, and of every other message. They are exponentially distributed and independent; real ones have longer tails.",
    "While staleness is looked at, all copies work, nothing is lost, and nothing repairs a stale copy but the write itself.",
    "Overlap helps only where the quorums are strict: the same copies for all, no stand-ins, versions in one order. A write that was given up half-way may still be seen.",
    "Staleness is estimated by 20,000 trials, always from the same seed, and shown with its error.",
  ],
};
