import type { Refusal } from "../refusals.ts";

const atOnce = { meanMs: 0 };
const sound = {
  n: 3,
  r: 1,
  w: 1,
  write: atOnce,
  acknowledge: atOnce,
  read: atOnce,
  response: atOnce,
  afterMs: 0,
  quantile: 0.5,
  timesMs: [0],
  trials: 1,
  seed: 1,
};
const calls = ["readConsistency", "readConsistencyCurve", "consistencyDelay"] as const;
const delays = ["write", "acknowledge", "read", "response"] as const;

/** What the delays of a store refuse, and votes that do not fit the nodes. */
export const quorumsRefusals: readonly Refusal[] = [
  ...calls.flatMap((call) => delays.flatMap((name) => refusalsOfDelay(call, name))),
  ...(["weightedQuorumAvailability", "weightedQuorumUnavailability"] as const).flatMap(refusalsOfVotes),
];

function refusalsOfDelay(call: Refusal["call"], name: string): Refusal[] {
  const refusal = (delay: unknown, error: Refusal["error"], message: string): Refusal => ({
    call,
    given: { ...sound, [name]: delay },
    error,
    message: `${name}${message}`,
  });
  const onlyOne = "but must have exactly one of the two";
  return [
    refusal(undefined, TypeError, " is undefined, but must be one object of named values"),
    refusal(5, TypeError, " is 5, but must be one object of named values"),
    refusal({}, TypeError, ` has neither meanMs nor samplesMs, ${onlyOne}`),
    refusal({ meanMs: 1, samplesMs: [1] }, TypeError, ` has both of them, ${onlyOne}`),
    refusal({ meanMs: -1 }, RangeError, ".meanMs is -1, but must be a finite number of at least 0"),
    refusal(
      { meanMs: Infinity },
      RangeError,
      ".meanMs is Infinity, but must be a finite number of at least 0",
    ),
    refusal({ samplesMs: [] }, RangeError, ".samplesMs is an empty list, but must hold at least one number"),
    refusal(
      { samplesMs: [1, Number.NaN] },
      RangeError,
      ".samplesMs[1] is NaN, but must be a finite number of at least 0",
    ),
  ];
}

function refusalsOfVotes(call: Refusal["call"]): Refusal[] {
  const refusal = (votes: readonly number[], message: string): Refusal => ({
    call,
    given: { votes, needed: 1, unavailabilities: [0.1, 0.1] },
    error: RangeError,
    message,
  });
  return [
    refusal([1, 1.5], "votes[1] is 1.5, but must be a whole number of at least 0"),
    refusal([0, 0], "votes add up to 0, but must add up to a number from 1 to 100000"),
    refusal([1, 1e5], "votes add up to 100001, but must add up to a number from 1 to 100000"),
    refusal([1], "votes has 1 numbers, but must have one for each node: 2"),
  ];
}
