import type { KnownMistake } from "@standby/contract";
import type { ClassResults } from "../class-results.ts";
import { isMarked } from "../gradebook.ts";
import type { Mark } from "../mark.ts";
import { rounded } from "../rounded.ts";
import { whoIs } from "../who-is.ts";
import type { Block, Cell, Page } from "./block.ts";

const NAMES_MAX = 8;
const BINS = 10;
/** Characters of what is told of a run. */
const NOTE_MAX = 200;

/**
 * What the teacher reads: marks, who is stuck on which check, common mistakes by name, and how points are distributed.
 *
 * @param pageOf where a student's own page is, without its ending; null for one who has none
 */
export function classPage(results: ClassResults, pageOf: (student: string) => string | null): Page {
  const { scheme, marks, students, gradebook, sandboxes } = results;
  const counting = [...students.values()].flat();
  const graded = counting.filter(({ state }) => state === "graded");
  const count = (wanted: Mark["state"]): number => marks.filter(({ state }) => state === wanted).length;
  const who =
    scheme.roster.length === 0
      ? `${students.size} students`
      : `${students.size} of ${gradebook.rows.length} students handed something in`;
  const summary = `${who}; answers: ${graded.length} graded, ${count("refused")} refused, ${count("not-graded")} not graded.`;
  return {
    title: scheme.assignment.title,
    blocks: [
      { kind: "text", text: summary },
      { kind: "text", text: `Judged from outside; sandbox: ${[...sandboxes].join(", ") || "unknown"}.` },
      ...unsettledBlocks(marks),
      ...marksBlocks(results, pageOf),
      ...distributionBlocks(results),
      ...scheme.assignment.exercises.flatMap(({ id }) =>
        exerciseBlocks(
          id,
          graded.filter(({ exercise }) => exercise === id),
          results,
        ),
      ),
      ...unfinishedBlocks(graded),
    ],
  };
}

function marksBlocks({ gradebook }: ClassResults, pageOf: (student: string) => string | null): Block[] {
  const hasNames = gradebook.rows.some(({ name }) => name !== "");
  const rows = gradebook.rows.map(({ student, name, earned, total, isSettled, possible }): Cell[] => {
    const page = pageOf(student);
    const id = page === null ? student : { text: student, page };
    return [id, ...(hasNames ? [name] : []), ...earned, isSettled ? total : null, possible];
  });
  const exercises = gradebook.exercises.map(({ id }) => id);
  return [
    { kind: "heading", level: 1, text: "Marks" },
    { kind: "table", head: ["student", ...(hasNames ? ["name"] : []), ...exercises, "total", "of"], rows },
  ];
}

function unsettledBlocks(marks: readonly Mark[]): Block[] {
  const items = marks
    .filter(({ state }) => state !== "graded")
    .map((mark) => `${whoIs(mark)}: ${mark.state}: ${mark.note}`);
  return items.length === 0
    ? []
    : [
        { kind: "heading", level: 1, text: "To be looked at" },
        { kind: "list", items },
      ];
}

/** An answer that did not load or was cut off is where a machine that is too slow would show. */
function unfinishedBlocks(graded: readonly Mark[]): Block[] {
  const items = graded
    .filter(({ note }) => note !== "")
    .map((mark) => `${whoIs(mark)}: ${mark.exercise}: ${mark.note.slice(0, NOTE_MAX)}`);
  return items.length === 0
    ? []
    : [
        { kind: "heading", level: 1, text: "Runs that did not finish" },
        { kind: "text", text: "These answers are graded; what their runs did not reach has no points." },
        { kind: "list", items },
      ];
}

function distributionBlocks({ gradebook: { rows } }: ClassResults): Block[] {
  const counts = Array.from({ length: BINS }, () => 0);
  const marked = rows.filter(isMarked);
  const others = rows.length - marked.length;
  for (const { total, possible } of marked) {
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
    ...(others > 0
      ? [{ kind: "text", text: `Without marks, and not counted here: ${others}.` } as const]
      : []),
  ];
}

function exerciseBlocks(exercise: string, graded: readonly Mark[], { scheme }: ClassResults): Block[] {
  const whole = graded.filter(({ earned, possible }) => earned === possible).length;
  const mean = graded.reduce((total, { earned }) => total + (earned ?? 0), 0) / graded.length;
  const text =
    graded.length === 0
      ? "No answer was graded."
      : `${whole} of ${graded.length} pass everything; ${rounded(mean)} of ${graded[0]?.possible} points on average; the median run took ${medianMs(graded)} ms.`;
  const heading: Block = { kind: "heading", level: 1, text: exercise };
  const known = scheme.exercises.get(exercise)?.bundle.mistakes ?? [];
  return [heading, { kind: "text", text }, ...checkBlocks(graded), ...mistakeBlocks(graded, known)];
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

function mistakeBlocks(graded: readonly Mark[], known: readonly KnownMistake[]): Block[] {
  const made = Map.groupBy(
    graded.flatMap((mark) =>
      mark.checks.flatMap(({ mistake }) => (mistake === "" ? [] : [{ mistake, mark }])),
    ),
    ({ mistake }) => mistake,
  );
  const rows = [...made]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([mistake, found]) => [
      mistake,
      known.find(({ name }) => name === mistake)?.misconception ?? "",
      found.length,
      namesOf(found.map(({ mark }) => mark)),
    ]);
  const head = ["known mistake", "what they believe", "students", "who"];
  return rows.length === 0 ? [] : [{ kind: "table", head, rows }];
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
