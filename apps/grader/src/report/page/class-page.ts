import type { ClassResults } from "../class-results.ts";
import type { Mark } from "../mark.ts";
import { rounded } from "../rounded.ts";
import type { Block, Page } from "./block.ts";

const NAMES_MAX = 8;
const BINS = 10;

/** What the teacher reads: marks, who is stuck on which check, common mistakes by name, and how points are distributed. */
export function classPage(results: ClassResults): Page {
  const { scheme, marks, students, gradebook, sandboxes } = results;
  const counting = [...students.values()].flat();
  const graded = counting.filter(({ state }) => state === "graded");
  const summary = `${students.size} students, ${graded.length} answers graded, ${marks.length - graded.length} other.`;
  return {
    title: scheme.assignment.title,
    blocks: [
      { kind: "text", text: summary },
      { kind: "text", text: `Judged from outside; sandbox: ${[...sandboxes].join(", ") || "unknown"}.` },
      ...unsettledBlocks(marks),
      { kind: "heading", level: 1, text: "Marks" },
      {
        kind: "table",
        head: ["student", "name", ...gradebook.exercises.map(({ id }) => id), "total", "of"],
        rows: gradebook.rows.map(({ student, name, earned, total, possible }) => [
          student,
          name,
          ...earned,
          total,
          possible,
        ]),
      },
      ...distributionBlocks(results),
      ...scheme.assignment.exercises.flatMap(({ id }) =>
        exerciseBlocks(
          id,
          graded.filter(({ exercise }) => exercise === id),
        ),
      ),
    ],
  };
}

function unsettledBlocks(marks: readonly Mark[]): Block[] {
  const items = marks
    .filter(({ state }) => state !== "graded")
    .map(({ student, state, note }) => `${student || "nobody"}: ${state}: ${note}`);
  return items.length === 0
    ? []
    : [
        { kind: "heading", level: 1, text: "To be looked at" },
        { kind: "list", items },
      ];
}

function distributionBlocks({ gradebook: { rows } }: ClassResults): Block[] {
  const counts = Array.from({ length: BINS }, () => 0);
  for (const { total, possible } of rows) {
    const bin = possible === 0 ? 0 : Math.min(BINS - 1, Math.floor((BINS * total) / possible));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const bars = counts.map((count, bin) => ({
    label: `${(100 / BINS) * bin}–${(100 / BINS) * (bin + 1)} %`,
    count,
  }));
  return [
    { kind: "heading", level: 1, text: "Distribution" },
    { kind: "bars", head: ["points", "students"], rows: bars },
  ];
}

function exerciseBlocks(exercise: string, graded: readonly Mark[]): Block[] {
  const whole = graded.filter(({ earned, possible }) => earned === possible).length;
  const mean = graded.reduce((total, { earned }) => total + (earned ?? 0), 0) / graded.length;
  const text =
    graded.length === 0
      ? "No answer was graded."
      : `${whole} of ${graded.length} pass everything; ${rounded(mean)} of ${graded[0]?.possible} points on average; a run takes ${medianMs(graded)} ms.`;
  const heading: Block = { kind: "heading", level: 1, text: exercise };
  return [heading, { kind: "text", text }, ...checkBlocks(graded), ...mistakeBlocks(graded)];
}

function checkBlocks(graded: readonly Mark[]): Block[] {
  const ids = [...new Set(graded.flatMap(({ checks }) => checks.map(({ id }) => id)))];
  const rows = ids.map((id) => {
    const stuck = graded.filter(({ checks }) =>
      checks.some((check) => check.id === id && check.state !== "passed"),
    );
    return [id, graded.length - stuck.length, stuck.length, namesOf(stuck)];
  });
  return rows.length === 0 ? [] : [{ kind: "table", head: ["check", "passed", "stuck", "who"], rows }];
}

function mistakeBlocks(graded: readonly Mark[]): Block[] {
  const made = Map.groupBy(
    graded.flatMap((mark) =>
      mark.checks.flatMap(({ mistake }) => (mistake === "" ? [] : [{ mistake, mark }])),
    ),
    ({ mistake }) => mistake,
  );
  const rows = [...made]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([mistake, found]) => [mistake, found.length, namesOf(found.map(({ mark }) => mark))]);
  return rows.length === 0 ? [] : [{ kind: "table", head: ["known mistake", "students", "who"], rows }];
}

function namesOf(marks: readonly Mark[]): string {
  const names = marks.map(({ student, name }) => name || student);
  const more = names.length > NAMES_MAX ? ` and ${names.length - NAMES_MAX} more` : "";
  return names.slice(0, NAMES_MAX).join(", ") + more;
}

function medianMs(marks: readonly Mark[]): number {
  const sorted = marks.map(({ durationMs }) => durationMs).toSorted((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}
