import type { CheckReport, CheckResult } from "@standby/contract";
import type { ClassResults } from "../class-results.ts";
import { describeFailures } from "../describe-failures.ts";
import type { CheckMark, Mark } from "../mark.ts";
import { lateness } from "../late-note.ts";
import { rounded } from "../rounded.ts";
import { isShown } from "../shown.ts";
import { exercisePage } from "../exercise-page.ts";
import type { Block, Page } from "./block.ts";

/** Printed lines that a report repeats. */
const LINES_MAX = 20;

/** What one student reads: every check that the student may see, and nothing of the others, their points included. */
export function studentPage(student: string, marks: readonly Mark[], results: ClassResults): Page {
  const { scheme, moment } = results;
  const shown = marks.map((mark) => ({
    mark,
    checks: mark.checks.filter(({ visibility }) => isShown(visibility, student, scheme, moment)),
  }));
  const rows = shown.map(({ mark, checks }) => [
    mark.exercise || "–",
    mark.state === "graded" ? pointsOf(checks, mark.credit) : null,
    mark.state === "graded" ? rounded(sum(checks.map(({ points }) => points))) : null,
    remarkOn(mark),
  ]);
  const details = shown.flatMap(({ mark, checks }) => exerciseBlocks(mark, checks, results));
  const name = marks.find((mark) => mark.name !== "")?.name ?? student;
  return {
    title: `${scheme.assignment.title}: ${name}`,
    blocks: [{ kind: "table", head: ["exercise", "points", "of", ""], rows }, ...details],
  };
}

function remarkOn({ state, note, hoursLate, credit }: Mark): string {
  if (state !== "graded") return `${state}: ${note}`;
  return hoursLate > 0 ? `${lateness(hoursLate)}: ${rounded(credit * 100)} % counts` : "";
}

function exerciseBlocks(mark: Mark, shown: readonly CheckMark[], results: ClassResults): Block[] {
  const { reportOf, scheme } = results;
  const report = mark.state === "graded" ? reportOf(mark) : null;
  if (!report) return [];
  const ids = new Set(shown.map(({ id }) => id));
  const blocks: Block[] = [{ kind: "heading", level: 1, text: mark.exercise }];
  if (mark.submittedAt !== null)
    blocks.push({ kind: "text", text: `Handed in ${mark.submittedAt.slice(0, 16).replace("T", ", ")} UTC.` });
  if (mark.note !== "") blocks.push({ kind: "text", text: mark.note });
  const checks = report.checks.filter(({ id }) => ids.has(id));
  const { site } = scheme.assignment;
  const page = site === undefined ? null : exercisePage(site, mark.exercise);
  for (const check of checks) {
    blocks.push(...checkBlocks(check));
    const run = check.state === "passed" ? null : results.runOf(mark, check.id);
    if (run) blocks.push({ kind: "run", run, page });
  }
  return [...blocks, ...printedBlocks(report, ids)];
}

function checkBlocks(check: CheckResult): Block[] {
  const heading: Block = { kind: "heading", level: 2, text: `${WORDS[check.state]}: ${check.id}` };
  if (check.state === "passed" || check.state === "not-reached") return [heading];
  const { mistake, ...own } = check;
  const blocks: Block[] = [heading, { kind: "code", text: describeFailures(own) }];
  if (mistake)
    blocks.push({ kind: "text", text: mistake.misconception }, { kind: "prose", text: mistake.explanation });
  return blocks;
}

const WORDS = {
  passed: "✓ passed",
  failed: "✗ failed",
  errored: "✗ error",
  "timed-out": "✗ too slow",
  "not-reached": "– not reached",
} as const;

/** What the answer printed, except in checks that are not shown. */
function printedBlocks({ console }: CheckReport, shown: ReadonlySet<string>): Block[] {
  const lines = console.filter(({ check }) => check === null || shown.has(check)).map(({ text }) => text);
  if (lines.length === 0) return [];
  const more = lines.length > LINES_MAX ? [`(${lines.length - LINES_MAX} more lines)`] : [];
  const text = [...lines.slice(0, LINES_MAX), ...more].join("\n");
  return [
    { kind: "heading", level: 2, text: "Printed" },
    { kind: "code", text },
  ];
}

function pointsOf(checks: readonly CheckMark[], credit: number): number {
  return rounded(sum(checks.map(({ earned }) => earned)) * credit);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
