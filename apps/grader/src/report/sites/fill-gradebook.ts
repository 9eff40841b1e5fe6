import { formatCsv } from "../../csv/format-csv.ts";
import type { Student } from "../../intake/answer.ts";
import { candidates } from "../../intake/roster.ts";
import { isFeedback } from "../feedback.ts";
import type { ReportFile } from "../format.ts";
import { isMarked, type Gradebook, type GradebookRow } from "../gradebook.ts";

/** A gradebook that a site exported, with a column to be filled. */
export interface Template {
  /** The header first. */
  readonly rows: readonly (readonly string[])[];
  /** The student of each row, under each id that the site knows; null for a row that is no student's. */
  readonly studentsOf: (row: readonly string[]) => readonly Student[] | null;
  /** The column that points go into; it may be one behind the last. */
  readonly column: number;
  /** A column for words to the student; absent where the site has none. Words of the teacher's own stay. */
  readonly feedback?: { readonly column: number; readonly textFor: (graded: GradebookRow) => string };
  /** What stands in that column in a row without a student; undefined leaves it as it is. */
  readonly otherCell: (row: readonly string[], index: number) => string | undefined;
  /** The points as the site wants them. */
  readonly pointsIn: (row: readonly string[], graded: GradebookRow) => string;
}

/**
 * Fills points into the teacher's own export, and leaves all else in it as it is. A student without points, or with an
 * answer that this machine could not grade, keeps what stands there.
 */
export function fillGradebook(path: string, { rows: graded }: Gradebook, template: Template): ReportFile {
  const { rows, studentsOf, column, otherCell, pointsIn, feedback } = template;
  const missing = new Set(graded);
  const filled = rows.map((row, index) => {
    const students = studentsOf(row);
    const own = students === null ? undefined : rowFor(students, graded);
    if (own) missing.delete(own);
    const points = own && isMarked(own) ? pointsIn(row, own) : undefined;
    const cell = students === null ? otherCell(row, index) : points;
    const width = Math.max(row.length, column + 1);
    return Array.from({ length: width }, (_, at) => {
      const before = row[at] ?? "";
      if (at === column) return cell ?? before;
      return at === feedback?.column && own && points !== undefined && isReplaced(before)
        ? feedback.textFor(own)
        : before;
    });
  });
  const notes = [...missing].map(
    ({ student }) => `${student} has no row in the gradebook that ${path} was made of.`,
  );
  return { path, text: formatCsv(filled, { asIs: true }), notes };
}

/** Whether a cell for feedback is empty, or holds what was filled in for an earlier grading. */
function isReplaced(cell: string): boolean {
  return cell === "" || isFeedback(cell);
}

/** The graded row of a student, where exactly one fits. */
function rowFor(students: readonly Student[], graded: readonly GradebookRow[]): GradebookRow | undefined {
  const known = graded.map(({ student, name, email }) => ({
    id: student,
    ...(name ? { name } : {}),
    ...(email ? { email } : {}),
  }));
  const found = new Set(students.flatMap((student) => candidates(student, known)).map(({ id }) => id));
  const [id] = found;
  return found.size === 1 ? graded.find(({ student }) => student === id) : undefined;
}
