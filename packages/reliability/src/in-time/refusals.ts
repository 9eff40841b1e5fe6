import type { Refusal } from "../refusals.ts";

const square = [
  [0, 1],
  [1, 0],
];

/** What is refused as the rates of a chain. */
const tables: readonly Omit<Refusal, "call">[] = [
  {
    given: { ratesPerHour: 3 },
    error: TypeError,
    message: "ratesPerHour is 3, but must be a list of rows of rates",
  },
  {
    given: { ratesPerHour: [] },
    error: RangeError,
    message: "ratesPerHour is an empty list, but must be a list of rows of rates",
  },
  {
    given: { ratesPerHour: [[0, 1], 2] },
    error: TypeError,
    message: "ratesPerHour[1] is 2, but must be a list of rates",
  },
  {
    given: { ratesPerHour: [[0, 1], [1]] },
    error: RangeError,
    message: "ratesPerHour[1] is a list of 1, but must have a rate for each of the 2 states",
  },
  ...[Number.NaN, -1, Infinity].map((value): Omit<Refusal, "call"> => ({
    given: {
      ratesPerHour: [
        [0, value],
        [1, 0],
      ],
    },
    error: RangeError,
    message: `ratesPerHour[0][1] is ${value}, but must be a finite number of at least 0`,
  })),
  {
    given: {
      ratesPerHour: [
        [0, "1"],
        [1, 0],
      ],
    },
    error: TypeError,
    message: 'ratesPerHour[0][1] is "1", but must be a finite number of at least 0',
  },
  {
    given: { ratesPerHour: Array<number[]>(201).fill(Array<number>(201).fill(1)) },
    error: RangeError,
    message: "ratesPerHour has 201 rows, but must have at most 200",
  },
];

/** What is refused in time because options do not fit each other, or as a chain. */
export const inTimeRefusals: readonly Refusal[] = [
  {
    call: "repairableKOfN",
    given: { k: 4, n: 3, mttfHours: 1000, mttrHours: 4, crews: 1 },
    error: RangeError,
    message: "k is 4, but must be a whole number from 1 to 3",
  },
  ...(["birthDeathSteadyState", "birthDeathMeanTime"] as const).map((call): Refusal => ({
    call,
    given: { birthsPerHour: [1, 1], deathsPerHour: [1] },
    error: RangeError,
    message: "deathsPerHour is a list of 1, but must have as many rates as birthsPerHour: 2",
  })),
  {
    call: "unavailabilityFromSamples",
    given: { samples: 10, down: 11 },
    error: RangeError,
    message: "down is 11, but must be a whole number from 0 to 10",
  },
  {
    call: "unavailabilityFromCycles",
    given: { upHours: [1, 1], downHours: [1] },
    error: RangeError,
    message: "downHours is a list of 1, but must have as many times as upHours: 2",
  },
  {
    call: "unavailabilityFromCycles",
    given: { upHours: [1], downHours: [1] },
    error: RangeError,
    message: "upHours is a list of 1, but must hold at least two cycles",
  },
  ...(["chainSteadyState", "chainMeanTime"] as const).flatMap((call) =>
    tables.map((table): Refusal => ({ call, ...table })),
  ),
  {
    call: "chainSteadyState",
    given: {
      ratesPerHour: [
        [0, 1],
        [0, 0],
      ],
    },
    error: RangeError,
    message: "ratesPerHour has no way back from state 1 to state 0, but must have one from every state",
  },
  {
    call: "chainMeanTime",
    given: { ratesPerHour: square, from: 2, to: [1] },
    error: RangeError,
    message: "from is 2, but must be a whole number from 0 to 1",
  },
  {
    call: "chainMeanTime",
    given: { ratesPerHour: square, from: 0, to: 1 },
    error: TypeError,
    message: "to is 1, but must be a list of states",
  },
  {
    call: "chainMeanTime",
    given: { ratesPerHour: square, from: 0, to: [] },
    error: RangeError,
    message: "to is an empty list, but must hold at least one state",
  },
  {
    call: "chainMeanTime",
    given: { ratesPerHour: square, from: 0, to: [0.5] },
    error: RangeError,
    message: "to[0] is 0.5, but must be a whole number from 0 to 1",
  },
];
