import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { progress as words } from "../../strings/progress.en.ts";
import { store } from "../store.ts";
import { changedSincePassed, tallyOf } from "../tally.ts";
import type { ProgressOutline } from "../outline.ts";
import type { Progress, StorageProblem } from "../types.ts";
import { emptyProgress } from "../whole.ts";
import { ModuleProgress } from "./ModuleProgress.tsx";
import { Predictions } from "./Predictions.tsx";
import { Safekeeping } from "./Safekeeping.tsx";

/** The counts of the whole course. */
function Totals({ outline, progress }: { outline: ProgressOutline; progress: Progress }): JSX.Element {
  const tally = tallyOf(
    outline.modules.flatMap((module) => module.lessons),
    progress,
  );
  return (
    <ul class="pr-totals" aria-label={words.totals}>
      <li>{words.lessonsDone(tally.lessonsDone, tally.lessons)}</li>
      <li>{words.exercisesDone(tally.exercisesPassed, tally.exercises)}</li>
      <li>{words.questionsRight(tally.questionsRight, tally.questions)}</li>
    </ul>
  );
}

/** Exercises to check again, since their checks have changed. */
function Changed({
  outline,
  progress,
}: {
  outline: ProgressOutline;
  progress: Progress;
}): JSX.Element | null {
  const changed = changedSincePassed(outline.modules, progress);
  if (changed.length === 0) return null;
  return (
    <section class="pr-changed">
      <h2>{words.changed}</h2>
      <p>{words.changedWhy}</p>
      <ul>
        {changed.map(({ id, title, href }) => (
          <li key={id}>
            <span>{title}</span>
            <a class="pr-button" href={href} aria-label={`${words.checkAgain}: ${title}`}>
              {words.checkAgain}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything that is stored of a learner, and what can be done with it. */
export function ProgressView({ outline }: { outline: ProgressOutline }): JSX.Element {
  const progress = useSignal<Progress>(emptyProgress());
  const loaded = useSignal(false);
  const problem = useSignal<StorageProblem | null>(null);

  useEffect(() => {
    const read = async (): Promise<void> => {
      progress.value = await store.readAll();
      problem.value = store.problem();
      loaded.value = true;
    };
    void read();
    return store.subscribe((event) => {
      if (event.type === "problem") problem.value = event.problem;
      else void read();
    });
  }, []);

  const { last } = progress.value;
  return (
    <div class="pr not-content" aria-busy={!loaded.value}>
      {problem.value !== null && (
        <p class="pr-problem" role="alert">
          {words.notStored(problem.value)}
        </p>
      )}
      <Totals outline={outline} progress={progress.value} />
      <p>
        <a class="pr-button pr-button-strong" href={last === null ? outline.start : `${outline.base}${last}`}>
          {last === null ? words.start : words.continue}
        </a>
      </p>
      <Changed outline={outline} progress={progress.value} />
      {outline.modules.map((module) => (
        <ModuleProgress key={module.href} module={module} progress={progress.value} />
      ))}
      <Predictions outline={outline} progress={progress.value} />
      <Safekeeping />
    </div>
  );
}
