import { ANSWER_LIBRARIES } from "@standby/checks";
import type { CheckState, ExerciseBundle, Files, Outcome } from "@standby/contract";

/** A small exercise with one answer, whose report every host must agree on. */
export interface Entry {
  readonly name: string;
  /** What `checks.test.ts` holds below its usual imports. */
  readonly checks: string;
  /** The answer's `index.ts`, or all its files. */
  readonly answer: string | Files;
  readonly given?: Files;
  /** How the checks end, in the order of the file. */
  readonly states: readonly CheckState[];
  /** How the run ends; `finished` where nothing is said. */
  readonly outcome?: Outcome["kind"];
  /** Texts that the report must hold. */
  readonly says?: readonly string[];
  /** Whether it may take the longer budget of a simulation. */
  readonly simulated?: boolean;
  /** Whether its report tells of a budget, so that it must run under the learner's own. */
  readonly timed?: boolean;
  /** Where no agreement is possible, which hosts and engines differ from `vitest run`, and why. */
  readonly differs?: {
    readonly where: readonly ("verified" | "Firefox" | "WebKit")[];
    readonly reason: string;
  };
}

const IMPORTS =
  'import { afterAll, afterEach, assert, beforeAll, beforeEach, describe, expect, it, onTestFailed, onTestFinished, test, vi } from "vitest"; import fc from "fast-check";\n';

/** An entry as an exercise. It lists no checks, so the report holds those that are found. */
export function bundleOf({ checks, given = {}, simulated = false }: Entry): ExerciseBundle {
  return {
    id: "conformance",
    contentHash: "conformance",
    engine: "1",
    simulated,
    checks: [],
    checksSource: IMPORTS + checks,
    given,
    imports: [...ANSWER_LIBRARIES],
    starter: {},
    mistakes: [],
  };
}

/** Whether an entry's report tells of a budget. */
export const isTimed = ({ timed, outcome }: Entry): boolean => timed === true || outcome === "cut-off";

/** The files of an entry's answer. */
export function filesOf({ answer }: Entry): Files {
  return typeof answer === "string" ? { "index.ts": answer } : answer;
}
