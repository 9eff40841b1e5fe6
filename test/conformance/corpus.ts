import { crashes } from "./corpus/crashes.ts";
import { loading } from "./corpus/loading.ts";
import { matchers } from "./corpus/matchers.ts";
import { mathematics } from "./corpus/mathematics.ts";
import { properties } from "./corpus/properties.ts";
import { refused } from "./corpus/refused.ts";
import { simulated } from "./corpus/simulated.ts";
import { structure } from "./corpus/structure.ts";
import { time } from "./corpus/time.ts";
import { values } from "./corpus/values.ts";
import type { Entry } from "./entry.ts";

/** Everything that a check's author would use, as small exercises. */
export const corpus: readonly Entry[] = [
  ...structure,
  ...matchers,
  ...values,
  ...time,
  ...crashes,
  ...loading,
  ...properties,
  ...refused,
  ...mathematics,
  ...simulated,
];
