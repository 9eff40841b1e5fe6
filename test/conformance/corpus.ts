import { matchers } from "./corpus/matchers.ts";
import { structure } from "./corpus/structure.ts";
import { time } from "./corpus/time.ts";
import { values } from "./corpus/values.ts";
import type { Entry } from "./entry.ts";

/** Everything that a check's author would use, as small exercises. */
export const corpus: readonly Entry[] = [...structure, ...matchers, ...values, ...time];
