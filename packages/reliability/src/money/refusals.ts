import type { Refusal } from "../refusals.ts";

const pair = { name: "pair", costPerYear: 1, unavailability: 0.1 };
const target = { unavailability: 0.1 };

/** What a list of designs refuses, and regions that do not fit. */
export const moneyRefusals: readonly Refusal[] = [
  {
    call: "costOfRegions",
    given: { regions: 2, regionsLost: 2 },
    error: RangeError,
    message: "regionsLost is 2, but must be a whole number from 0 to 1",
  },
  ofDesigns(undefined, TypeError, "designs is undefined, but must be a list of designs"),
  ofDesigns(pair, TypeError, "designs is an object, but must be a list of designs"),
  ofDesigns([], RangeError, "designs is an empty list, but must hold at least one design"),
  ofDesigns(["pair"], TypeError, 'designs[0] is "pair", but must be one object of named values'),
  ofDesigns([{ ...pair, name: undefined }], TypeError, "designs[0].name is undefined, but must be a name"),
  ofDesigns([{ ...pair, name: "" }], RangeError, 'designs[0].name is "", but must be a name'),
  ofDesigns(
    [pair, pair],
    RangeError,
    'designs[1].name is "pair", but must not be the name of another design',
  ),
  ofDesigns(
    [{ ...pair, unavailability: 10 }],
    RangeError,
    "designs[0].unavailability is 10, but must be a fraction from 0 to 1: 0.1 rather than 10",
  ),
  ofDesigns(
    [{ ...pair, availability: 0.9 }],
    TypeError,
    "designs[0] has both of them, but must have exactly one of the two",
  ),
  ofDesigns(
    [{ name: "pair", costPerYear: 1 }],
    TypeError,
    "designs[0] has neither availability nor unavailability, but must have exactly one of the two",
  ),
  ofDesigns(
    [{ ...pair, costPerYear: -1 }],
    RangeError,
    "designs[0].costPerYear is -1, but must be a finite number of at least 0",
  ),
  ofDesigns(
    [{ ...pair, costPerYear: "1" }],
    TypeError,
    'designs[0].costPerYear is "1", but must be a finite number of at least 0',
  ),
];

function ofDesigns(designs: unknown, error: Refusal["error"], message: string): Refusal {
  return { call: "cheapestDesign", given: { designs, target }, error, message };
}
