import { ANSWER_LIBRARIES } from "@standby/checks";
import type { CheckState, CutOffReason, ExerciseBundle, Files, Outcome } from "@standby/contract";

/** How a run of a hostile answer ends: how the run as a whole, and how its check. */
export interface Ending {
  readonly outcome: Outcome["kind"];
  /** Whether it ends only when the time of its checks is up. */
  readonly timed?: boolean;
  /** Whether a slow machine may cut it off before. */
  readonly orCutOff?: boolean;
  readonly reason?: readonly CutOffReason[];
  readonly states?: readonly CheckState[];
  /** Points, out of three, or each number of them that can come of it; 0 where nothing is said. */
  readonly earned?: number | readonly number[];
}

/** An answer that tries to harm, as data. It only ever runs inside the sandboxes. */
export interface Attack {
  readonly name: string;
  /** The answer's `index.ts`; SERVER stands for the address of a server that must not be asked. */
  readonly answer: string;
  readonly page: Ending;
  readonly verified: Ending;
  /** Runs so long that input to the page must be handled meanwhile. */
  readonly long?: boolean;
  /** Also run in Firefox and WebKit. */
  readonly everywhere?: boolean;
}

/** Three checks of a function that adds; a wrong answer passes none of them. */
const CHECKS = `import { expect, test } from "vitest";
import * as answer from "./answer/index.ts";
test("one", async () => { expect(await answer.add(1, 2)).toBe(3); });
test("two", async () => { expect(await answer.add(20, 22)).toBe(42); });
test("list", async () => { expect([await answer.add(1, 1)]).toEqual([2]); });
`;

const TITLES = ["one", "two", "list"];

/** The exercise that every hostile answer is an answer to. */
export const EXERCISE: ExerciseBundle = {
  id: "hostile",
  contentHash: "hostile",
  engine: "1",
  simulated: false,
  checks: TITLES.map((id) => ({ id, points: 1 })),
  checksSource: CHECKS,
  given: {},
  imports: [...ANSWER_LIBRARIES],
  starter: {},
  mistakes: [],
};

/** An honest answer: the run after an attack must not notice that there was one. */
export const HONEST: Files = { "index.ts": "export const add = (a: number, b: number): number => a + b;" };

/** An attack's files, with the address of the server that must not be asked. */
export function filesOf({ answer }: Attack, server: string): Files {
  return { "index.ts": answer.replaceAll("SERVER", server) };
}

export const BUSY: Ending = { outcome: "cut-off", reason: ["busy-loop"] };
export const WRONG: Ending = { outcome: "finished" };

/** The body of the function that the checks call. */
export const inAdd = (body: string): string => `export function add(a: any, b: any): any { ${body} }`;
