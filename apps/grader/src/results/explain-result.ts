import type { CheckResult, Evidence } from "@standby/contract";
import { moment, type RunPicture } from "@standby/playback";
import { FIRST_DRAWN } from "../grade/drawn-seeds.ts";
import type { ResultRecord } from "../grade/record.ts";
import type { FindRun } from "../grade/runs-file.ts";
import { describeFailures } from "../report/describe-failures.ts";
import { exercisePage } from "../report/exercise-page.ts";
import { noteOf } from "../report/mark.ts";

/** What of a result is shown, and with what. */
export interface Explaining {
  /** What the titles of the shown checks hold. */
  readonly text: string;
  readonly findRun: FindRun;
  /** The address of the site that the class uses; null where nothing names one. */
  readonly site: string | null;
}

/** What an answer failed, line by line. */
export function explainResult(entry: ResultRecord, explaining: Explaining): string[] {
  if (entry.kind !== "graded") return [`${entry.exercise}: ${entry.kind}: ${entry.message}`];
  const { report, hidden, exercise, key } = entry;
  const open = report.checks.filter(({ id, state }) => state !== "passed" && id.includes(explaining.text));
  const passed = report.checks.filter(({ state }) => state === "passed").length;
  const missed = open.filter(({ state }) => state === "not-reached");
  const titleOf = ({ id }: CheckResult): string => (hidden.includes(id) ? `(hidden) ${id}` : id);
  const note = noteOf(report);
  return [
    `${exercise}: ${passed} of ${report.checks.length} checks passed, from ${entry.source}`,
    ...(note === "" ? [] : [`  ${note}`]),
    ...open
      .filter(({ state }) => state !== "not-reached")
      .flatMap((check) => [
        "",
        `  ${titleOf(check)}`,
        ...[
          ...describeFailures(check).split("\n"),
          ...runLines(explaining.findRun(key, check.id)),
          ...replayLines(check, hidden.includes(check.id) ? null : explaining.site, exercise),
        ].map((line) => (line === "" ? "" : `    ${line}`)),
      ]),
    ...(missed.length === 0 ? [] : ["", "  Not reached:", ...missed.map((check) => `    ${titleOf(check)}`)]),
  ];
}

function runLines(run: RunPicture | null): string[] {
  if (!run) return [];
  const last = run.firstTold + run.told.length - 1;
  const events = run.told.map(({ atUs, text }) => `${moment(atUs).padStart(12)}  ${text}`);
  return ["", `What happened, events ${run.firstTold} to ${last} of ${run.eventCount}:`, ...events, ""];
}

function replayLines({ failures }: CheckResult, site: string | null, exercise: string): string[] {
  return failures.flatMap(({ evidence }) => {
    if (!evidence) return [];
    const { seed, schedule, workload } = evidence;
    const again = JSON.stringify({ seed, schedule, ...(workload ? { workload } : {}) });
    return [`The same again: ${again}`, ...(site === null ? [] : [watchLine(evidence, site, exercise)])];
  });
}

/** The page makes the runs of public seeds itself, once the answer is in its editor. */
function watchLine({ seed }: Evidence, site: string, exercise: string): string {
  if (seed >= FIRST_DRAWN) return "The seed comes from your secret: no page shows this run.";
  return `To watch it, run the checks on this answer at ${exercisePage(site, exercise)}`;
}
