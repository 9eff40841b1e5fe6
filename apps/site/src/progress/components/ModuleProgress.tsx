import type { ExerciseProgress } from "@standby/contract";
import type { JSX } from "preact";
import { progress as words } from "../../strings/progress.en.ts";
import type { OutlinedExercise, OutlinedLesson, OutlinedModule } from "../outline.ts";
import { exerciseStanding, lessonStanding, questionsRight, tallyOf } from "../tally.ts";
import type { Standing } from "../tally.ts";
import type { Progress } from "../types.ts";

/** A lesson is round, an exercise square; empty, half, or full with a tick. */
function Mark({ standing, square }: { standing: Standing; square: boolean }): JSX.Element {
  return <span class={`pr-mark pr-mark-${standing} ${square ? "pr-mark-square" : ""}`} aria-hidden="true" />;
}

function exerciseFacts(exercise: ExerciseProgress | undefined): string[] {
  if (exercise === undefined) return [];
  return [
    exercise.attempts.length > 0 ? words.attempts(exercise.attempts.length) : "",
    exercise.hintsOpened > 0 ? words.hints(exercise.hintsOpened) : "",
    exercise.solutionSeenAt === null ? "" : words.solutionSeen,
  ].filter((fact) => fact !== "");
}

function ExerciseRow({
  exercise,
  progress,
}: {
  exercise: OutlinedExercise;
  progress: Progress;
}): JSX.Element {
  const stored = progress.exercises[exercise.id];
  const standing = exerciseStanding(stored);
  const word = { done: words.passed, begun: words.begun, untouched: words.untouched }[standing];
  return (
    <li class="pr-exercise">
      <Mark standing={standing} square />
      <span class="pr-name">
        <span class="pr-kind">{words.exercise}: </span>
        <a href={exercise.href}>{exercise.title}</a>
      </span>
      <span class="pr-facts">{[word, ...exerciseFacts(stored)].join(" · ")}</span>
    </li>
  );
}

function LessonRow({ lesson, progress }: { lesson: OutlinedLesson; progress: Progress }): JSX.Element {
  const stored = progress.lessons[lesson.id];
  const standing = lessonStanding(stored);
  const word = { done: words.finished, begun: words.begun, untouched: words.untouched }[standing];
  const answered = Object.keys(stored?.quiz ?? {}).length > 0;
  const unknown = lesson.questions.filter((question) => stored?.quiz[question]?.right === null).length;
  const facts = [
    word,
    answered ? words.quiz(questionsRight(lesson, stored), lesson.questions.length) : "",
    unknown > 0 ? words.dontKnow(unknown) : "",
  ].filter((fact) => fact !== "");
  return (
    <>
      <li>
        <Mark standing={standing} square={false} />
        <span class="pr-name">
          <a href={lesson.href}>{lesson.title}</a>
        </span>
        <span class="pr-facts">{facts.join(" · ")}</span>
      </li>
      {lesson.exercises.map((exercise) => (
        <ExerciseRow key={exercise.id} exercise={exercise} progress={progress} />
      ))}
    </>
  );
}

/** What was done of one module. */
export function ModuleProgress({
  module,
  progress,
}: {
  module: OutlinedModule;
  progress: Progress;
}): JSX.Element {
  const tally = tallyOf(module.lessons, progress);
  return (
    <section class="pr-module">
      <h2>
        <a href={module.href}>{module.title}</a>
      </h2>
      <p class="pr-counts">
        {words.lessonsDone(tally.lessonsDone, tally.lessons)}
        {tally.exercises > 0 && ` · ${words.exercisesDone(tally.exercisesPassed, tally.exercises)}`}
      </p>
      <ol>
        {module.lessons.map((lesson) => (
          <LessonRow key={lesson.id} lesson={lesson} progress={progress} />
        ))}
      </ol>
    </section>
  );
}
