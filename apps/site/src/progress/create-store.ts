import { connect } from "./database.ts";
import { exerciseCalls } from "./exercise-calls.ts";
import type { ExerciseCalls } from "./exercise-calls.ts";
import { emptyExercise } from "./exercise-state.ts";
import { lessonCalls } from "./lesson-calls.ts";
import type { LessonCalls } from "./lesson-calls.ts";
import { emptyLesson } from "./lesson-state.ts";
import { looksLikeExercise, looksLikeLesson } from "./looks-right.ts";
import { problemOf } from "./problem.ts";
import { openShelf } from "./shelf.ts";
import { openTabChannel } from "./tab-channel.ts";
import type { StorageProblem, StoreEvent, TableName } from "./types.ts";
import { wholeCalls } from "./whole-calls.ts";
import type { WholeCalls } from "./whole-calls.ts";

/** Where a store keeps its rows and how it tells the time. */
export interface StoreOptions {
  /** Names the database and the line between tabs. */
  name: string;
  /** The time as ISO 8601 in UTC. */
  now?: () => string;
  /** How long a call waits for a database that another tab blocks, in milliseconds. */
  waitMs?: number;
}

/** What a learner did, kept in this browser. No call rejects: what cannot be stored stays in memory. */
export interface ProgressStore extends LessonCalls, ExerciseCalls, WholeCalls {
  /** Calls `listener` on every change, in this tab or another; gives back how to stop. */
  subscribe(listener: (event: StoreEvent) => void): () => void;
  /** Why the last change is not stored; null where everything is. */
  problem(): StorageProblem | null;
  /** Tries again to store what is only in memory; true where nothing waits any more. */
  retry(): Promise<boolean>;
  close(): void;
}

interface News {
  subscribe: ProgressStore["subscribe"];
  emit(event: StoreEvent): void;
  problem(): StorageProblem | null;
  setProblem(problem: StorageProblem | null): void;
}

function openNews(): News {
  const listeners = new Set<(event: StoreEvent) => void>();
  let current: StorageProblem | null = null;
  const emit = (event: StoreEvent): void => listeners.forEach((listener) => listener(event));
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    emit,
    problem: () => current,
    setProblem(problem) {
      if (problem === current) return;
      current = problem;
      emit({ type: "problem", problem });
    },
  };
}

/** Opens a store. See `ProgressStore`. */
export function createStore(options: StoreOptions): ProgressStore {
  const now = options.now ?? ((): string => new Date().toISOString());
  const news = openNews();
  const connection = connect(options.name, () => void onOpened(), options.waitMs);

  const onStored = (table: TableName, id: string): void => {
    if (!lessons.waiting() && !exercises.waiting() && news.problem() !== "corrupt") news.setProblem(null);
    channel.tell({ type: "changed", table, id });
    news.emit({ type: "changed", table, id, elsewhere: false });
  };
  const shared = { connection, onProblem: news.setProblem };
  const lessons = openShelf({
    ...shared,
    table: "lessons",
    empty: emptyLesson,
    looksRight: looksLikeLesson,
    onStored: (id) => onStored("lessons", id),
  });
  const exercises = openShelf({
    ...shared,
    table: "exercises",
    empty: emptyExercise,
    looksRight: looksLikeExercise,
    onStored: (id) => onStored("exercises", id),
  });
  const forget = (): void => {
    lessons.forget();
    exercises.forget();
  };
  const channel = openTabChannel(options.name, (message) => {
    if (message.type === "replaced") forget();
    news.emit({ ...message, elsewhere: true });
  });
  const retry = async (): Promise<boolean> => {
    await lessons.flush();
    await exercises.flush();
    return !lessons.waiting() && !exercises.waiting();
  };
  const onOpened = async (): Promise<void> => {
    const late = news.problem() === "blocked";
    const nothingWaits = await retry();
    if (!late) return;
    // Who asked while the database was not to be had was answered from memory, and has to ask again.
    if (nothingWaits && news.problem() === "blocked") news.setProblem(null);
    news.emit({ type: "replaced", elsewhere: false });
  };
  const whole = wholeCalls({
    connection,
    lessons,
    exercises,
    now,
    guard: (call, fallback) =>
      call().catch((error: unknown) => {
        news.setProblem(problemOf(error));
        return fallback;
      }),
    onReplaced() {
      forget();
      news.setProblem(null);
      channel.tell({ type: "replaced" });
      news.emit({ type: "replaced", elsewhere: false });
    },
  });

  return {
    ...lessonCalls(lessons, now, whole.visit),
    ...exerciseCalls(exercises, now),
    ...whole,
    subscribe: news.subscribe,
    problem: news.problem,
    retry,
    close() {
      channel.close();
      connection.close();
    },
  };
}
