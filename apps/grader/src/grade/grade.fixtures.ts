import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CheckReport, Evidence, ExerciseBundle, Files } from "@standby/contract";
import type { RunPicture } from "@standby/playback";
import { inEmptyCourse, type CliRun } from "../fixtures.ts";
import { runCli } from "../run-cli.ts";
import type { Command, Surroundings } from "../command.ts";
import { createExplainCommand } from "../results/explain-command.ts";
import { createGradeCommand } from "./grade-command.ts";
import { record, type ResultRecord } from "./record.ts";
import type { Tools } from "./tools.ts";

const CHECKS = `import { expect, test } from "vitest";
import { twice } from "./answer/index.ts";
test("Twice three is six", () => expect(twice(3)).toBe(6));
test("Twice nothing is nothing", () => expect(twice(0)).toBe(0));
`;

/** An answer to the exercise `twice`. */
export const twice = (body: string): string => `export const twice = (n: number): number => ${body};\n`;
export const RIGHT: string = twice("2 * n");
/** Makes the known mistake `adds`. */
export const ADDS: string = twice("n + 2");

const MISTAKES = { adds: "n + 2", squares: "n * n + 1", negates: "-n - 1" };

/** A run that broke a promise, as a lane records it. */
export const PICTURE: RunPicture = {
  names: ["a", "<b>"],
  ...{ fromUs: 1_000_000, toUs: 2_000_000, untilUs: 4_000_000 },
  stretches: [{ lane: 0, fromUs: 1_200_000, toUs: 2_000_000, state: "down", label: "down" }],
  arrows: [{ from: 0, to: 1, sentUs: 1_100_000, endUs: 1_150_000, isLost: false }],
  oneOf: 1,
  faults: [{ label: "crash", sentence: "crash a at 1.2 s", lanes: [0], fromUs: 1_200_000, toUs: 2_000_000 }],
  violation: { property: "writes are kept", atUs: 1_500_000, sentence: "k1 is gone." },
  told: [
    { atUs: 1_200_000, text: "a stops." },
    { atUs: 1_500_000, text: "<b> is told: <script>." },
  ],
  firstTold: 41,
  eventCount: 99,
};

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Puts the exercise `twice` into a course, and exercises alike under other names. */
export function writeExercise(root: string, id = "twice"): void {
  const mistakes = Object.entries(MISTAKES).flatMap(([name, body]) => [
    [`mistakes/${name}/index.ts`, twice(body)],
    [
      `mistakes/${name}/mistake.yaml`,
      `misconception: It ${name}.\ncheck: Twice nothing is nothing\nexplanation: It ${name}.\n`,
    ],
  ]);
  writeFiles(join(root, "exercises", id), {
    "exercise.md":
      '---\ntitle: Twice\nsummary: Double it.\nkind: calculation\nminutes: 5\npoints: { "Twice nothing is nothing": 2 }\nhints: [Add it to itself.]\n---\n\nDouble it.\n',
    "checks.test.ts": CHECKS,
    "answer/index.ts": twice("NaN"),
    "solution/index.ts": RIGHT,
    ...Object.fromEntries(mistakes),
  });
}

/** A class that can be graded without a process: what judges looks for words in the answers. */
export interface FakeClass {
  readonly root: string;
  /** Every answer that was judged, in order. */
  readonly judged: Files[];
  /** What an answer with the word BOOM or DIES comes to; true where the machine fails on it. */
  isBroken: boolean;
  /** What a lane records of each check that fails; null for nothing. */
  recording: string | null;
  /** What stands with the failure of each check that fails; null for nothing. */
  evidence: Evidence | null;
  /** Called before each answer is judged, which waits for it, with what interrupts the grading. */
  onJudge: (interrupt: () => void) => void | Promise<void>;
  /** What was written over the last line of the terminal; undefined where nobody watches. */
  watched: string[] | undefined;
  /** What comes in on standard input. */
  input: string | Buffer;
  /** Calls `standby grade` in the course. */
  grade(...args: string[]): Promise<CliRun>;
  /** Calls another command that judges. */
  call(command: "explain", ...args: string[]): Promise<CliRun>;
  records(out?: string): ResultRecord[];
  text(path: string): string;
}

/** Gives a test a course with the exercise `twice`, and others, and the answers of a class in `class/`. */
export function inFakeClass<T>(
  answers: Readonly<Record<string, string | Buffer>>,
  use: (fake: FakeClass) => Promise<T>,
): Promise<T> {
  return inEmptyCourse(async (root) => {
    writeExercise(root);
    writeFiles(join(root, "class"), answers);
    const fake: FakeClass = {
      root,
      judged: [],
      isBroken: true,
      recording: null,
      evidence: null,
      onJudge: () => {},
      watched: undefined,
      input: "",
      grade: (...args) => callJudging(fake, createGradeCommand, args),
      call: (_command, ...args) => callJudging(fake, createExplainCommand, args),
      records: (out = "results") => recordsIn(join(root, out, "results.ndjson")),
      text: (path) => readFileSync(join(root, path), "utf8"),
    };
    return use(fake);
  });
}

/** What a results file tells of what was handed in; every line is held against its schema. */
export function recordsIn(path: string): ResultRecord[] {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  const records = lines.map((line) => record.parse(JSON.parse(line)));
  return records.filter((entry) => entry.kind !== "run");
}

async function callJudging(
  fake: FakeClass,
  create: (makeTools: () => Tools) => Command,
  args: readonly string[],
): Promise<CliRun> {
  const printed: string[] = [];
  const complaints: string[] = [];
  let interrupt = (): void => {};
  const surroundings: Surroundings = {
    folder: fake.root,
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
    ...(fake.watched ? { terminal: { rewrite: (line: string) => void fake.watched?.push(line) } } : {}),
    standardInput: () => Buffer.from(fake.input),
    onInterrupt: (stop) => {
      interrupt = stop;
      return () => {};
    },
  };
  const tools = fakeTools(fake, () => interrupt());
  // What was asked for is not told; a test that names another overrules this.
  const command = create(() => tools);
  const words = [command.name, "--sandbox", "portable", ...args];
  const code = await runCli([command], words, surroundings);
  return { code, printed, complaints };
}

function fakeTools(fake: FakeClass, interrupt: () => void): Tools {
  return {
    bundler: () => (source) => {
      const { id, contentHash, engine, simulated, checksSource, imports, given, starter } = source;
      const checks = titlesIn(checksSource).map((title) => ({
        id: title,
        points: source.points[title] ?? 1,
      }));
      const bundle = { id, contentHash, engine, simulated, checks, checksSource, imports, given, starter };
      return Promise.resolve({ ...bundle, mistakes: [] });
    },
    sandbox: (wish) => {
      if (wish === "bubblewrap") return { missing: "this is a test" };
      return { name: "portable", why: "this is a test" };
    },
    openLane: () => ({
      check: async (exercise, files, options) => {
        fake.judged.push(files);
        await fake.onJudge(interrupt);
        if (Object.values(files).join("").includes("SLOW")) options?.onPatience?.(8);
        const report = fakeReport(exercise, files, fake);
        const failed = report.checks.filter(({ state }) => state === "failed");
        for (const { id: check } of fake.recording === null ? [] : failed)
          options?.onEvent?.({ type: "recording", check, text: fake.recording ?? "" });
        return report;
      },
      dispose: () => {},
    }),
    version: () => "fake",
    environment: { CLASSROOM: "cs", SUBMISSION_TAG: "submit/1", COMMIT_URL: "https://example.org/c/1" },
    now: () => "2026-01-31T12:00:00.000Z",
  };
}

/** The full title paths of a formatted file of checks. */
function titlesIn(source: string): string[] {
  const found = source.matchAll(/^(?<call>describe|(?: {2})?test)\(\s*"(?<title>[^"]+)"/gm);
  let group = "";
  return [...found].flatMap(({ groups: { call = "", title = "" } = {} }) => {
    if (call !== "describe") return [call === "test" ? title : `${group} > ${title}`];
    group = title;
    return [];
  });
}

function endingOf(text: string, isBroken: boolean): { loads: boolean; outcome: CheckReport["outcome"] } {
  if (text.includes("BOOM") && isBroken)
    return { loads: true, outcome: { kind: "our-fault", message: "The process did not start." } };
  if (text.includes("DIES") && isBroken)
    return { loads: true, outcome: { kind: "cut-off", reason: "did-not-answer", message: "It broke off." } };
  if (!text.includes("GARBLED")) return { loads: true, outcome: { kind: "finished" } };
  const at = { file: "answer/index.ts", line: 1, column: 9 };
  const failure = { name: "SyntaxError", message: "Unexpected token", at };
  return { loads: false, outcome: { kind: "did-not-load", failure } };
}

function fakeReport(exercise: ExerciseBundle, files: Files, { isBroken, evidence }: FakeClass): CheckReport {
  const text = Object.values(files).join("");
  const isRight = text.includes("2 * n");
  const failure = {
    ...{ name: "AssertionError", message: "expected 2 to be 0", received: "2" },
    ...(evidence ? { evidence } : {}),
  };
  const { loads, outcome } = endingOf(text, isBroken);
  const checks = titlesIn(exercise.checksSource).map((id, index) => {
    const passes = isRight || index === 0;
    const points = exercise.checks.find((check) => check.id === id)?.points ?? 1;
    return {
      id,
      points,
      state: !loads ? ("not-reached" as const) : passes ? ("passed" as const) : ("failed" as const),
      earned: passes && loads ? points : 0,
      failures: passes || !loads ? [] : [failure],
      durationMs: 1,
    };
  });
  return {
    version: 1,
    exercise: exercise.id,
    contentHash: exercise.contentHash,
    engine: exercise.engine,
    host: "verified",
    standing: "verified",
    outcome,
    checks,
    console: [],
    earned: checks.reduce((total, check) => total + check.earned, 0),
    possible: checks.reduce((total, check) => total + check.points, 0),
    durationMs: 2,
  };
}
