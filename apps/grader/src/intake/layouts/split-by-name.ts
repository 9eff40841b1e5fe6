import type { HandIn, Student } from "../answer.ts";
import { entriesBelow, topOf, type Gathered } from "../entry.ts";
import type { Split } from "../layout.ts";
import type { Problem } from "../problem.ts";

/** Whose a file or folder is, by its name alone. */
export interface Owned {
  readonly student: Student;
  /** The file's own name; undefined for a folder of files. */
  readonly file: string | undefined;
  /** Whether the name says that it came late. */
  readonly isLate?: boolean;
}

/**
 * Splits what lies side by side by the names that a site of teaching gave it. What one student handed in as several files
 * is one hand-in.
 *
 * @param ownerOf null for a name that is not as the site writes it; "skip" for one that is nobody's answer
 */
export function splitByName(
  { entries, problems }: Gathered,
  site: string,
  ownerOf: (top: string) => Owned | "skip" | null,
): Split {
  const handIns = new Map<string, HandIn>();
  const strange: Problem[] = [];
  const tops = [...entries, ...problems].map(({ path }) => topOf(path)).filter((top) => top !== "");
  for (const top of new Set(tops)) {
    const owned = ownerOf(top);
    if (owned === "skip") continue;
    if (owned === null) {
      const message = `${top} fits no student: its name is not as ${site} writes it.`;
      strange.push({ path: top, code: "unknown-student", message });
      continue;
    }
    const { student, file, isLate = false } = owned;
    const whole = entries
      .filter(({ path }) => path === top)
      .map((entry) => ({ ...entry, path: file ?? top }));
    // What an archive holds stays in a folder of the archive's name.
    const below = entriesBelow(entries, top).map((entry) =>
      file === undefined ? entry : { ...entry, path: `${file}/${entry.path}` },
    );
    const before = handIns.get(student.id);
    handIns.set(student.id, {
      student,
      source: before?.source ?? top,
      submittedAt: null,
      ...(isLate || before?.isLate ? { isLate: true } : {}),
      entries: [...(before?.entries ?? []), ...whole, ...below],
    });
  }
  return { handIns: [...handIns.values()], problems: strange };
}
