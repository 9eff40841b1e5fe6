import type { Answer, HandIn, Intake, Refusal, TimeOf } from "./answer.ts";
import { findAnswers, readAnswer, type Found, type Wanted } from "./find-answers.ts";
import type { Problem } from "./problem.ts";

/**
 * Sorts what students handed in into answers to exercises. Two answers of one student to one exercise are attempts where
 * their times differ; where nothing tells which is the later, both are refused. A problem belongs to the student below
 * whose folder it stands.
 *
 * @param timeOf asked where the layout does not say when something was handed in
 */
export function sortAnswers(
  handIns: readonly HandIn[],
  wanted: readonly Wanted[],
  problems: readonly Problem[],
  timeOf: TimeOf = () => null,
): Intake {
  const owned = problems.map((problem) => ({ ...problem, ...ownerOf(problem, handIns), exercise: null }));
  const refusals: Refusal[] = [...owned];
  const answers: Answer[] = [];
  for (const handIn of handIns) {
    const found = answersIn(handIn, wanted, timeOf);
    answers.push(...found);
    const isExplained = owned.some(({ student }) => student?.id === handIn.student.id);
    if (found.length === 0 && !isExplained) refusals.push(nothingFound(handIn, wanted));
  }
  const twins = twinsAmong(answers);
  return {
    answers: answers.filter((answer) => !twins.has(answer)),
    refusals: [...refusals, ...[...twins].map(([answer, other]) => refuseTwin(answer, other))],
  };
}

function answersIn(handIn: HandIn, wanted: readonly Wanted[], timeOf: TimeOf): Answer[] {
  const { student, source, folder, entries } = handIn;
  const timeIn = (files: Found): string | null => {
    if (folder === undefined) return null;
    const above = folder === "" ? "" : `${folder}/`;
    const origins = [...files.values()].map(({ origin }) => origin);
    // What comes out of the archive of a class stands below that, and in no folder.
    if (!origins.every((origin) => origin.startsWith(above))) return null;
    return timeOf(
      folder,
      origins.map((origin) => origin.slice(above.length)),
    );
  };
  const found = findAnswers(entries, wanted);
  return wanted.flatMap((exercise) => {
    const files = found.get(exercise.id);
    if (!files) return [];
    const submittedAt = handIn.submittedAt ?? timeIn(files);
    return [{ student, exercise: exercise.id, source, submittedAt, read: () => readAnswer(files, exercise) }];
  });
}

function ownerOf({ path }: Problem, handIns: readonly HandIn[]): Pick<Refusal, "student"> {
  const owner = handIns.find(({ source }) => path === source || path.startsWith(`${source}/`));
  return { student: owner?.student ?? null };
}

function nothingFound({ student, source, entries }: HandIn, wanted: readonly Wanted[]): Refusal {
  const ids = wanted.map(({ id }) => id);
  const folders = new Set(entries.flatMap(({ path }) => (path.includes("/") ? [path.split("/")[0]] : [])));
  const files = Object.keys(wanted[0]?.starter ?? {}).join(", ");
  const isOther = ids.length > 1 && folders.size > 0;
  const packed = entries.find(({ path }) => /\.(rar|7z|tar|tgz|gz|bz2|xz)$/i.test(path));
  if (packed) {
    const path = packed.path === source ? source : `${source}/${packed.path}`;
    const message = `${path} is an archive that is not read: hand in a zip.`;
    return { student, exercise: null, path, code: "broken-archive", message };
  }
  return {
    student,
    exercise: null,
    path: source,
    code: isOther ? "unknown-exercise" : "no-answer",
    message: isOther
      ? `${source} has answers to ${[...folders].join(", ")}, and none to ${ids.join(", ")}.`
      : `${source} has no answer to ${ids.join(", ")}: nothing in it is called ${files}.`,
  };
}

/** Answers that another of the same student to the same exercise makes doubtful, with that other. */
function twinsAmong(answers: readonly Answer[]): Map<Answer, Answer> {
  const twins = new Map<Answer, Answer>();
  const rivals = Map.groupBy(answers, ({ student, exercise }) => JSON.stringify([student.id, exercise]));
  for (const group of rivals.values())
    for (const answer of group) {
      const other = group.find((each) => each !== answer && !areInOrder(each, answer));
      if (other) twins.set(answer, other);
    }
  return twins;
}

/** Whether it is known which of two answers is the later. */
function areInOrder({ submittedAt: one }: Answer, { submittedAt: other }: Answer): boolean {
  return one !== null && other !== null && one !== other;
}

function refuseTwin({ student, exercise, source }: Answer, other: Answer): Refusal {
  return {
    student,
    exercise,
    path: source,
    code: "two-answers",
    message: `${student.id} has two answers to ${exercise}, ${source} and ${other.source}: take one of them away.`,
  };
}
