import type { Intake, TimeOf } from "./answer.ts";
import type { Gathered } from "./entry.ts";
import type { Wanted } from "./find-answers.ts";
import { gatherFile } from "./gather.ts";
import { sortAnswers } from "./sort-answers.ts";
import { splitByLayout } from "./split-by-layout.ts";
import { zipOf } from "./zip.fixtures.ts";

/** An exercise whose answer is one file. */
export const TWICE: Wanted = { id: "twice", starter: { "index.ts": "start" } };
/** An exercise whose answer is two files. */
export const PAIR: Wanted = { id: "pair", starter: { "index.ts": "start", "plan.yaml": "start" } };

/** Files as if they had been handed in, by path. */
export function gathered(texts: Readonly<Record<string, string | Buffer>>, name = "class"): Gathered {
  const entries = Object.entries(texts).map(([path, text]) => ({
    path,
    origin: path,
    read: () => Buffer.from(text),
  }));
  return { name, entries, problems: [] };
}

/** What comes of an archive that a class handed in. */
export async function intakeOfZip(
  files: Readonly<Record<string, string | Buffer>> | Buffer,
  wanted: readonly Wanted[] = [TWICE],
  timeOf?: TimeOf,
): Promise<Intake> {
  const bytes = Buffer.isBuffer(files) ? files : zipOf(files);
  return intakeOf(await gatherFile("class.zip", bytes), wanted, timeOf);
}

/** What comes of what was handed in. */
export function intakeOf(from: Gathered, wanted: readonly Wanted[] = [TWICE], timeOf?: TimeOf): Intake {
  const { handIns, problems } = splitByLayout(from, wanted);
  return sortAnswers(handIns, wanted, [...from.problems, ...problems], timeOf);
}

/** Answers in short: `student exercise: text of index.ts`. */
export function told({ answers }: Intake): string[] {
  return answers.map(
    ({ student, exercise, read }) => `${student.id} ${exercise}: ${read()["index.ts"] ?? "nothing"}`,
  );
}
