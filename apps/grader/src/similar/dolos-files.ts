import type { Files } from "@standby/contract";
import type { Answer } from "../intake/answer.ts";
import type { Student } from "../intake/answer.ts";
import type { Wanted } from "../intake/find-answers.ts";
import { Unusable } from "../intake/problem.ts";
import { fileNames } from "../report/file-name.ts";

/** A file to be compared with those of others. */
export interface DolosFile {
  readonly path: string;
  readonly text: string;
  /** Whose it is; null for what the starter gave to all. */
  readonly student: Student | null;
  readonly submittedAt: string | null;
}

/**
 * Each file of each student's answer to one exercise, without those that are as the starter has them. What the starter
 * gave to all comes first, to be passed over; Dolos takes one such file.
 */
export function dolosFiles({ id, starter }: Wanted, answers: readonly Answer[]): DolosFile[] {
  const names = fileNames(new Set(answers.map(({ student }) => student.id)));
  const template = Object.keys(starter).find((path) => path.endsWith(".ts"));
  const given: DolosFile[] =
    template === undefined
      ? []
      : [
          {
            path: `starter/${template}`,
            text: starter[template] ?? "",
            student: null,
            submittedAt: null,
          },
        ];
  const own = answers.flatMap(({ student, exercise, submittedAt, read }, index) => {
    if (exercise !== id) return [];
    return Object.entries(filesOf(read))
      .filter(([path, text]) => text !== starter[path] && path.endsWith(".ts"))
      .map(([path, text]) => ({
        path: `${names.get(student.id)}/${index}/${path}`,
        text,
        student,
        submittedAt,
      }));
  });
  return [...given, ...own];
}

/** The files of an answer; none where it cannot be read. */
function filesOf(read: () => Files): Files {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unusable) return {};
    throw error;
  }
}
