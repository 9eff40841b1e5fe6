import { join, resolve } from "node:path";
import { readAssignment } from "../assignment/read-assignment.ts";
import { readExercises } from "../assignment/read-exercises.ts";
import type { Command, Surroundings } from "../command.ts";
import { courseRoot } from "../course-root.ts";
import { hasCode } from "../has-code.ts";
import type { Intake } from "../intake/answer.ts";
import { readClassResults } from "../report/class-results.ts";
import { schemeOf } from "../report/scheme.ts";
import { systemFault } from "../system-fault.ts";
import { help } from "./help.ts";
import { lockFolder } from "./lock-folder.ts";
import { oversights } from "./oversights.ts";
import { gradeClass, runRecord, type Tally } from "./grade-class.ts";
import { showProgress } from "./show-progress.ts";
import type { Judged } from "./judge-answer.ts";
import { openCall, type Call } from "./open-call.ts";
import { prepareExercises } from "./prepare-exercises.ts";
import { readClass } from "./read-class.ts";
import { readGradeArguments, type GradeArguments } from "./read-arguments.ts";
import { openResults, readResults } from "./results-file.ts";
import { openRuns, runsBeside } from "./runs-file.ts";
import { tell } from "./tell.ts";
import { realTools, type Tools } from "./tools.ts";

/** The exit codes, beside 1 for wrong use. */
const EXIT = { graded: 0, notGraded: 2, refused: 3, stopped: 130 } as const;

/** `standby grade ASSIGNMENT ANSWERS`: grades what a class handed in. */
export const gradeCommand: Command = createGradeCommand(realTools);

/** The command over given tools. */
export function createGradeCommand(makeTools: () => Tools): Command {
  return {
    name: "grade",
    usage: ["grade ASSIGNMENT ANSWERS [OPTIONS]"],
    summary: "Grades what a class handed in, judged from outside the answers' realm.",
    help,
    run: (args, surroundings) => run(readGradeArguments(args), surroundings, makeTools()),
  };
}

async function run(asked: GradeArguments, surroundings: Surroundings, tools: Tools): Promise<number> {
  const { folder } = surroundings;
  const root = courseRoot(folder);
  const assignment = readAssignment(folder, asked.assignment);
  const sources = readExercises(
    root,
    assignment.exercises.map(({ id }) => id),
  );
  const classRead = await readClass(asked, sources, surroundings);
  const { intake, roster, template } = classRead;
  const call = openCall(asked, surroundings, tools);
  if (!call) return EXIT.notGraded;
  const exercises = await prepareExercises(root, sources, call);
  const scheme = schemeOf(assignment, exercises, { roster, template });
  for (const format of asked.formats) format.refuse?.(scheme);
  const letGo = lockFolder(resolve(folder, asked.out));
  try {
    const { tally, stopped } = await grade(intake, exercises, call, assignment.site);
    const { environment } = tools;
    const moment = { now: tools.now(), isPublished: asked.isPublished, environment };
    const results = readClassResults(resultsOf(asked, surroundings), scheme, moment);
    for (const line of oversights(results, classRead)) surroundings.complain(line);
    tell(tally, results, call);
    return stopped ? EXIT.stopped : codeOf(tally);
  } catch (error) {
    if (!hasCode(error, "ENOSPC", "EDQUOT", "EIO")) throw error;
    const why = `${resolve(folder, asked.out)} cannot be written to: ${systemFault(error)}.`;
    surroundings.complain(`${why} What was graded is kept: mend it, and go on with --resume.`);
    return EXIT.notGraded;
  } finally {
    letGo();
  }
}

function codeOf(tally: Tally): number {
  if (tally.notGraded > 0) return EXIT.notGraded;
  return tally.refused > 0 ? EXIT.refused : EXIT.graded;
}

async function grade(
  intake: Intake,
  exercises: ReadonlyMap<string, Judged>,
  { asked, surroundings, tools, wishes, seeds }: Call,
  site: string | undefined,
): Promise<{ tally: Tally; stopped: boolean }> {
  const path = resultsOf(asked, surroundings);
  const known = new Set<string>();
  if (asked.existing === "resume") {
    for (const [entry] of readResults(path))
      if (entry.kind === "graded") known.add(identityOf({ ...entry, id: entry.student.id }, entry.key));
  }
  const results = openResults(path, asked.existing);
  const runs = openRuns(runsBeside(path), asked.existing === "resume");
  const judging = { tool: tools.version(), seeds };
  results.append({
    ...runRecord(judging, wishes.sandbox, tools.now()),
    ...(site === undefined ? {} : { site }),
  });
  const stop = new AbortController();
  const forget = surroundings.onInterrupt?.(() => stop.abort());
  const progress = showProgress(surroundings.terminal);
  progress.show(0, intake.answers.length);
  const lanes = Array.from({ length: Math.min(asked.jobs, intake.answers.length) }, () =>
    tools.openLane(wishes),
  );
  try {
    const tally = await gradeClass({
      intake,
      exercises,
      lanes,
      judging,
      isKnown: (answer, key) => known.has(identityOf({ ...answer, id: answer.student.id }, key)),
      append: results.append,
      keepRun: runs.append,
      onProgress: progress.show,
      signal: stop.signal,
      now: tools.now,
    });
    return { tally, stopped: stop.signal.aborted };
  } finally {
    progress.clear();
    forget?.();
    results.close();
    runs.close();
    for (const lane of lanes) lane.dispose();
  }
}

function identityOf(
  {
    id,
    exercise,
    source,
    submittedAt,
  }: { id: string; exercise: string; source: string; submittedAt: string | null },
  key: string,
): string {
  return JSON.stringify([id, exercise, source, submittedAt, key]);
}

const resultsOf = ({ out }: GradeArguments, { folder }: Surroundings): string =>
  join(resolve(folder, out), "results.ndjson");
