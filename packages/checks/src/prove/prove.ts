import type { CheckReport, ExerciseBundle, Files, KnownMistake, MistakeFile } from "@standby/contract";
import type { CheckOptions } from "../report/check-options.ts";
import { fingerprint } from "../report/mistakes.ts";

/** An exercise as its author wrote it. */
export interface ExerciseSource {
  readonly id: string;
  readonly contentHash: string;
  readonly engine: string;
  readonly simulated: boolean;
  readonly checksSource: string;
  readonly imports: ExerciseBundle["imports"];
  readonly given: Files;
  readonly starter: Files;
  readonly solution: Files;
  /** Points of single checks, by check id; 1 for every check not named. */
  readonly points: Readonly<Record<string, number>>;
  /** Each with only the files that differ from the solution. */
  readonly mistakes: readonly (MistakeFile & { readonly name: string; readonly files: Files })[];
}

/** Whatever checks answers: a lane, or the page's host. */
export interface Host {
  check(exercise: ExerciseBundle, answer: Files, options?: CheckOptions): Promise<CheckReport>;
}

/** One answer of the author's own, and what it must do. */
export interface Proof {
  /** `solution`, `starter`, or a mistake's name. */
  readonly answer: string;
  readonly must: string;
  readonly report: CheckReport;
  /** What is wrong with it, as a sentence; undefined where it does what it must. */
  readonly problem: string | undefined;
}

/** An exercise that was run against all its own answers. */
export interface Proven {
  readonly bundle: ExerciseBundle;
  readonly proofs: readonly Proof[];
}

/**
 * Proves an exercise in one host: the solution passes every check, the starter fails, each mistake fails the
 * check that it names and can be told from the others. Builds the bundle on the way, with what each mistake
 * was seen to fail.
 */
export async function prove(source: ExerciseSource, host: Host): Promise<Proven> {
  const empty = bundleOf(source, [], []);
  const solution = await host.check(empty, source.solution);
  const checks = solution.checks.map(({ id }) => ({ id, points: source.points[id] ?? 1 }));
  const bare = bundleOf(source, checks, []);
  const passes = proof(
    "solution",
    "passes every check",
    inPoints(solution, checks),
    solutionProblem(solution),
  );
  const proofs = [passes];
  const starter = await host.check(bare, source.starter);
  proofs.push(proof("starter", "fails", starter, starterProblem(starter)));
  const mistakes: KnownMistake[] = [];
  for (const { name, files, ...mistake } of source.mistakes) {
    const report = await host.check(bare, { ...source.solution, ...files });
    const own = fingerprint(report.checks);
    const twin = mistakes.find((other) => other.fingerprint === own);
    const problem = mistakeProblem(report, mistake.check) ?? (twin && `cannot be told from ${twin.name}`);
    proofs.push(proof(name, `fails "${mistake.check}"`, report, problem));
    mistakes.push({ name, ...mistake, fingerprint: own });
  }
  return { bundle: bundleOf(source, checks, mistakes), proofs };
}

function bundleOf(
  source: ExerciseSource,
  checks: ExerciseBundle["checks"],
  mistakes: KnownMistake[],
): ExerciseBundle {
  const { id, contentHash, engine, simulated, checksSource, imports, given, starter } = source;
  return { id, contentHash, engine, simulated, checks, checksSource, imports, given, starter, mistakes };
}

/** A report of a run that was made before it was known what the checks are worth. */
function inPoints(report: CheckReport, priced: ExerciseBundle["checks"]): CheckReport {
  const checks = report.checks.map((check, index) => {
    const points = priced[index]?.points ?? check.points;
    return { ...check, points, earned: check.state === "passed" ? points : 0 };
  });
  const sum = (what: "points" | "earned"): number => checks.reduce((total, check) => total + check[what], 0);
  return { ...report, checks, earned: sum("earned"), possible: sum("points") };
}

function proof(answer: string, must: string, report: CheckReport, problem: string | undefined): Proof {
  const broken =
    report.outcome.kind === "our-fault" ? `could not be run: ${report.outcome.message}` : undefined;
  return { answer, must, report, problem: broken ?? problem };
}

function solutionProblem({ outcome, checks }: CheckReport): string | undefined {
  if (outcome.kind === "did-not-load") return `does not load: ${outcome.failure.message}`;
  if (checks.length === 0) return "finds no checks";
  if (new Set(checks.map((check) => check.id)).size !== checks.length) return "has two checks of one name";
  const failed = checks.find((check) => check.state !== "passed");
  return failed && `does not pass "${failed.id}": ${failed.failures[0]?.message ?? failed.state}`;
}

function starterProblem({ outcome, checks }: CheckReport): string | undefined {
  if (outcome.kind === "did-not-load") return `does not load: ${outcome.failure.message}`;
  return checks.every((check) => check.state === "passed") ? "passes, with nothing left to do" : undefined;
}

function mistakeProblem({ outcome, checks }: CheckReport, named: string): string | undefined {
  if (outcome.kind === "did-not-load") return `does not load: ${outcome.failure.message}`;
  const check = checks.find(({ id }) => id === named);
  if (!check) return `names a check that does not exist: "${named}"`;
  return check.state === "passed" ? `passes "${named}", which it must fail` : undefined;
}
