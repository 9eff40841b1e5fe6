import type {
  ErrataFile,
  ExerciseFrontmatter,
  ExerciseKind,
  Files,
  GlossaryFile,
  Quiz,
  SourcesFile,
} from "@standby/contract";

/** A course that was read whole. Every list is in the order in which the course is taught. */
export interface Course {
  readonly modules: readonly Module[];
  readonly lessons: readonly Lesson[];
  /** In the order in which lessons place them. */
  readonly exercises: readonly Exercise[];
  readonly sources: SourcesFile;
  readonly glossary: GlossaryFile;
  readonly errata: ErrataFile;
}

/** What an instructor teaches in one sitting. */
export interface Module {
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly outcomes: readonly string[];
  /** Slugs of modules. */
  readonly prerequisites: readonly string[];
  /** Summed from the lessons and the exercises that they place. */
  readonly minutes: number;
  readonly lessons: readonly Lesson[];
  /** The instructor's plan, by path below the root. */
  readonly teachFile: string;
}

/** One page of the course. */
export interface Lesson {
  readonly number: number;
  readonly slug: string;
  /** The module's slug. */
  readonly module: string;
  /** `module/lesson`, the lesson's address. */
  readonly id: string;
  /** Its index.mdx, by path below the root. */
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  /** Of the lesson itself, without its exercises. */
  readonly minutes: number;
  readonly objectives: readonly string[];
  /** Ids of the exercises that it places, in order. */
  readonly exercises: readonly string[];
  readonly incident?: string;
  readonly quiz: Quiz;
  /** Ids of the sources that it cites, in order, each once. */
  readonly cites: readonly string[];
  /** The id of the lesson before it in the course. */
  readonly previous: string | null;
  /** The id of the lesson after it in the course. */
  readonly next: string | null;
}

/** What the folder of an exercise holds. */
export interface ExerciseFolder {
  /** The folder's name. */
  readonly id: string;
  /** The folder, by path below the root. */
  readonly folder: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: ExerciseKind;
  readonly minutes: number;
  /** Points by check id, only where they are not 1. */
  readonly points: Readonly<Record<string, number>>;
  readonly hints: readonly string[];
  /** Libraries that an answer may import. */
  readonly imports: ExerciseFrontmatter["imports"];
  /** The task in Markdown. */
  readonly task: string;
  readonly starter: Files;
  readonly solution: Files;
  readonly given: Files;
  /** The text of checks.test.ts. */
  readonly checksSource: string;
  readonly mistakes: readonly Mistake[];
  /** Changes with the checks, the given files or the engine; not with prose. */
  readonly contentHash: (engineVersion: string) => string;
}

/** An exercise that a lesson places. */
export interface Exercise extends ExerciseFolder {
  /** The id of the lesson that places it. */
  readonly lesson: string;
}

/** A wrong answer that real learners give. */
export interface Mistake {
  /** The folder's name. */
  readonly name: string;
  readonly misconception: string;
  /** The id of the check that it must fail. */
  readonly check: string;
  readonly explanation: string;
  /** Only the files that differ from the solution. */
  readonly files: Files;
}
