import { ANSWER_LIBRARIES, budgetsFor, sourceOf } from "@standby/checks";
import type { Exercise } from "@standby/course";
import { runnerPath } from "virtual:standby/runner";
import { engineVersion } from "../../engine-version.ts";
import { course, exerciseOf, lessonOf } from "../../course.ts";
import { href } from "../../href.ts";
import { checkTitles } from "../state/check-source.ts";
import type { WorkspaceData } from "../workspace-data.ts";

/** What the page of an exercise hands to its workspace. */
export function workspaceDataOf(exercise: Exercise): WorkspaceData {
  const address = `exercises/${exercise.id}/`;
  const { simulated, contentHash } = sourceOf(exercise, engineVersion());
  const { checkMs, runMs } = budgetsFor({ simulated });
  return {
    id: exercise.id,
    title: exercise.title,
    kind: exercise.kind,
    minutes: exercise.minutes,
    contentHash,
    simulated,
    budgets: { checkMs, runMs },
    starter: exercise.starter,
    given: exercise.given,
    withheld: ANSWER_LIBRARIES.filter((name) => !isOffered(name, exercise)),
    checks: checkTitles(exercise.checksSource),
    hintCount: exercise.hints.length,
    address,
    next: nextOf(exercise),
    urls: {
      bundle: href(`${address}bundle.json`),
      prose: href(`${address}prose.json`),
      solution: href(`${address}solution.json`),
      types: href("exercises/types.json"),
      runner: href(runnerPath),
    },
  };
}

function isOffered(name: Exercise["imports"][number], { imports, given }: Exercise): boolean {
  return imports.includes(name) || Object.values(given).some((text) => text.includes(`"${name}"`));
}

/** Where to go after an exercise: the lesson's next exercise, else the next lesson. */
function nextOf(exercise: Exercise): WorkspaceData["next"] {
  const lesson = lessonOf(exercise.lesson);
  const following = lesson.exercises[lesson.exercises.indexOf(exercise.id) + 1];
  if (following !== undefined) {
    return { kind: "exercise", title: exerciseOf(following).title, href: href(`exercises/${following}/`) };
  }
  const next = course.lessons.find(({ id }) => id === lesson.next);
  return next ? { kind: "lesson", title: next.title, href: href(`${next.id}/`) } : null;
}
