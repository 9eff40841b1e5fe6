import { kOfN, parallelUnavailability, series } from "@standby/reliability";

/** How one computer answers: fractions of the requests; the rest is answered correctly. */
export interface Computer {
  /** It stays silent. */
  readonly silent: number;
  /** It answers wrongly. */
  readonly wrong: number;
}

/** What the users of a design get, as fractions of their requests that add up to 1. */
export interface Outcome {
  readonly right: number;
  readonly none: number;
  readonly wrong: number;
}

export type Design = "one" | "standby" | "comparing" | "voting";

export const DESIGNS: readonly { readonly design: Design; readonly name: string }[] = [
  { design: "one", name: "One computer" },
  { design: "standby", name: "Two, the second if the first is silent" },
  { design: "comparing", name: "Two, compared" },
  { design: "voting", name: "Three, by majority" },
];

/**
 * What users get when the computers fail independently, except for a bug that all of them share: it strikes a
 * fraction `sharedBug` of the requests and makes every copy give the same wrong answer. Wrong answers that agree
 * by accident are counted as agreeing always, which is the worst case.
 */
export function outcomeOf(design: Design, computer: Computer, sharedBug = 0): Outcome {
  const alone = independent(design, computer);
  const spared = 1 - sharedBug;
  return {
    right: alone.right * spared,
    none: alone.none * spared,
    wrong: alone.wrong * spared + sharedBug,
  };
}

function independent(design: Design, { silent, wrong }: Computer): Outcome {
  const right = 1 - silent - wrong;
  switch (design) {
    case "one":
      return { right, none: silent, wrong };
    case "standby":
      return {
        right: right + silent * right,
        none: parallelUnavailability({ unavailabilities: [silent, silent] }),
        wrong: wrong + silent * wrong,
      };
    case "comparing":
      return withRest(series({ availabilities: [right, right] }), series({ availabilities: [wrong, wrong] }));
    case "voting":
      return withRest(kOfN({ k: 2, n: 3, availability: right }), kOfN({ k: 2, n: 3, availability: wrong }));
  }
}

/** Whoever gets neither a right answer nor a wrong one gets none. */
function withRest(right: number, wrong: number): Outcome {
  return { right, none: 1 - right - wrong, wrong };
}
