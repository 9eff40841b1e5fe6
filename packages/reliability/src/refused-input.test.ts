import { expect, test } from "vitest";
import { architectureRefusals } from "./architecture/refusals.ts";
import { callsRefusals } from "./calls/refusals.ts";
import { capacityRefusals } from "./capacity/refusals.ts";
import { catalogue, exampleOf, type Formula } from "./catalogue.ts";
import { codesRefusals } from "./codes/refusals.ts";
import { commonCauseRefusals } from "./common-cause/refusals.ts";
import { detectionRefusals } from "./detection/refusals.ts";
import { durabilityRefusals } from "./durability/refusals.ts";
import { inTimeRefusals } from "./in-time/refusals.ts";
import * as reliability from "./index.ts";
import { moneyRefusals } from "./money/refusals.ts";
import { ninesRefusals } from "./nines/refusals.ts";
import { queuesRefusals } from "./queues/refusals.ts";
import { quorumsRefusals } from "./quorums/refusals.ts";
import { recoveryRefusals } from "./recovery/refusals.ts";
import { hostileOptions, type Hostile } from "./refusals-of.ts";
import type { Refusal } from "./refusals.ts";
import { structuresRefusals } from "./structures/refusals.ts";

/** What the kinds of single options do not tell: options that do not fit each other, trees, systems. */
const byHand: readonly Refusal[] = [
  ...ninesRefusals,
  ...structuresRefusals,
  ...architectureRefusals,
  ...inTimeRefusals,
  ...commonCauseRefusals,
  ...capacityRefusals,
  ...queuesRefusals,
  ...quorumsRefusals,
  ...detectionRefusals,
  ...callsRefusals,
  ...durabilityRefusals,
  ...recoveryRefusals,
  ...codesRefusals,
  ...moneyRefusals,
];

type AnyFunction = (given: unknown) => unknown;
const functions = reliability as unknown as Readonly<Record<string, AnyFunction>>;

/** What is wrong with how a call was refused; nothing where it was refused as it must be. */
function problem(call: AnyFunction, { given, error, names, says = "" }: Hostile): string | undefined {
  try {
    call(given);
  } catch (thrown) {
    if (!(thrown instanceof error)) return `throws ${String(thrown)}, which is no ${error.name}`;
    const { message } = thrown;
    if (message.startsWith(names) && message.includes(says)) return undefined;
    return `says "${message}" where it must begin with "${names}" and say "${says}"`;
  }
  return `accepts what it must refuse: ${names}${says}`;
}

test.each(catalogue)("$name refuses whatever breaks the rule of one of its options", (formula) => {
  const call = functions[formula.name] as AnyFunction;
  expect(() => call(exampleOf(formula))).not.toThrow();
  if (formula.parameters[0]?.name === "") return;
  const problems = hostileOptions(formula).map((hostile) => problem(call, hostile));
  expect(problems.filter((each) => each !== undefined)).toEqual([]);
});

test("A function that refuses nothing is found out", () => {
  const [formula] = catalogue;
  const problems = hostileOptions(formula as Formula).map((hostile) => problem(() => 1, hostile));
  expect(problems.length).toBeGreaterThan(20);
  expect(problems.every((each) => each?.startsWith("accepts"))).toBe(true);
});

test.each(byHand)("$call refuses input where $message", ({ call: name, given, error, message }) => {
  const refused = functions[name] as AnyFunction;
  expect(() => refused(given)).toThrow(new error(message));
  expect(() => refused(given)).toThrow(error);
});

test("Whatever takes a structure has refusals of its own", () => {
  const known = new Set<string>(byHand.map(({ call }) => call));
  const structured = catalogue.filter(({ parameters }) =>
    parameters.some(({ kind }) => kind === "structure"),
  );
  expect(structured.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
});
