import { wilsonInterval } from "@standby/simulator";
import type { SoakJob } from "./job.ts";
import type { SoakRecord } from "./record.ts";

/** Above this the seeds of a check miss a mistake too often. */
const MISSED_MAX = 0.001;

interface Counts {
  readonly tried: number;
  readonly survived: number;
  readonly undecided: number;
}

/** What came of the systems and solutions that were run: a row each. */
export function rightTable(jobs: readonly SoakJob[], records: readonly SoakRecord[]): string[][] {
  const rows = jobs
    .filter((job) => job.mustFail === null && recordsOf(job, records).length > 0)
    .map((job) => {
      const own = recordsOf(job, records);
      const { tried, survived, undecided } = counted(own);
      const templates = new Set(own.map(({ template }) => template)).size;
      const broken = own.find(({ first }) => first !== null);
      const first = broken?.first
        ? `${broken.template}, seed ${broken.first.seed}: ${broken.first.broken}`
        : "–";
      return [nameOf(job), `${templates}`, count(tried), count(survived), count(undecided), first];
    });
  return [["system", "templates", "runs", "survived", "undecided", "first that broke a promise"], ...rows];
}

/** How surely the seeds of a check find each mistake that was run: a row each. */
export function mistakeTable(jobs: readonly SoakJob[], records: readonly SoakRecord[]): string[][] {
  const rows = jobs.flatMap((job) => {
    const { subject, variant, mustFail } = job;
    if (mustFail === null) return [];
    const all = recordsOf(job, records);
    if (all.length === 0) return [];
    const own = all.filter(({ check }) => check === mustFail);
    if (own.length === 0) return [[subject, variant, "–", "–", "–", "without seeds"]];
    const [best] = [...Map.groupBy(own, ({ call }) => call).values()]
      .map((of) => ({ ...counted(of), seeds: of[0]?.seeds ?? 0, missed: missedAtMost(of) }))
      .toSorted((a, b) => a.missed - b.missed);
    const { tried, survived, undecided, seeds, missed } = best!;
    const caught = tried - survived - undecided;
    const bound = missed < 1e-9 ? "below 1e-9" : missed.toExponential(1);
    const verdict = missed < MISSED_MAX ? bound : `**${bound}**, more seeds needed`;
    return [
      [subject, variant, `${count(caught)} of ${count(tried)}`, percent(caught / tried), `${seeds}`, verdict],
    ];
  });
  return [["exercise", "mistake", "caught", "share", "seeds of the check", "missed with at most"], ...rows];
}

/** The records of what is right in which it did not survive, or was not decided. */
export function brokenOf(jobs: readonly SoakJob[], records: readonly SoakRecord[]): SoakRecord[] {
  const right = jobs.filter(({ mustFail }) => mustFail === null);
  return right.flatMap((job) => recordsOf(job, records)).filter(({ tried, survived }) => survived < tried);
}

/** A table as Markdown, its columns padded. */
export function markdown(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.slice(1).map(line)].join("\n");
}

/** Above which the chance that all seeds of a check miss a mistake is not, with 95 % confidence. */
function missedAtMost(records: readonly SoakRecord[]): number {
  const { tried, survived, undecided } = counted(records);
  return wilsonInterval(survived + undecided, tried).high ** (records[0]?.seeds ?? 0);
}

function recordsOf({ version, subject, variant }: SoakJob, records: readonly SoakRecord[]): SoakRecord[] {
  return records.filter(
    (each) => each.version === version && each.subject === subject && each.variant === variant,
  );
}

function counted(records: readonly Counts[]): Counts {
  const sum = (pick: (each: Counts) => number): number =>
    records.reduce((total, each) => total + pick(each), 0);
  return {
    tried: sum((each) => each.tried),
    survived: sum((each) => each.survived),
    undecided: sum((each) => each.undecided),
  };
}

function nameOf({ subject, variant }: SoakJob): string {
  return variant === "solution" ? `${subject}, solution` : variant;
}

const count = (value: number): string => value.toLocaleString("en-GB");
const percent = (fraction: number): string => `${(fraction * 100).toFixed(1)} %`;
