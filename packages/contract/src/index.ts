export { files, line, minutes, moment, prose, slug } from "./ids.ts";
export type { Files } from "./ids.ts";
export { moduleFile } from "./module.ts";
export type { ModuleFile } from "./module.ts";
export { lessonFrontmatter } from "./lesson.ts";
export type { LessonFrontmatter } from "./lesson.ts";
export { question, quiz } from "./quiz.ts";
export type { Question, Quiz } from "./quiz.ts";
export {
  answerLibrary,
  checkId,
  exerciseBundle,
  exerciseFrontmatter,
  exerciseKind,
  knownMistake,
  mistakeFile,
} from "./exercise.ts";
export type {
  ExerciseBundle,
  ExerciseFrontmatter,
  ExerciseKind,
  KnownMistake,
  MistakeFile,
} from "./exercise.ts";
export { fault, faultKind, faultSchedule } from "./fault-schedule.ts";
export type { Fault, FaultKind, FaultSchedule } from "./fault-schedule.ts";
export { workload } from "./workload.ts";
export type { Workload } from "./workload.ts";
export {
  REPORT_VERSION,
  checkReport,
  checkResult,
  checkState,
  consoleLine,
  cutOffReason,
  evidence,
  failure,
  host,
  matchedMistake,
  outcome,
  place,
} from "./report.ts";
export type {
  CheckReport,
  CheckResult,
  CheckState,
  ConsoleLine,
  CutOffReason,
  Evidence,
  Failure,
  Host,
  MatchedMistake,
  Outcome,
  Place,
} from "./report.ts";
export { submission } from "./submission.ts";
export type { Submission } from "./submission.ts";
export {
  PROGRESS_VERSION,
  attempt,
  draft,
  exerciseProgress,
  lessonProgress,
  progressFile,
} from "./progress.ts";
export type { Attempt, Draft, ExerciseProgress, LessonProgress, ProgressFile } from "./progress.ts";
export { errataFile, glossaryFile, sourcesFile } from "./references.ts";
export type { ErrataFile, GlossaryFile, SourcesFile } from "./references.ts";
