import type { Formula } from "./catalogue/formula.ts";
import { architectureFormulas } from "./architecture/formulas.ts";
import { callsFormulas } from "./calls/formulas.ts";
import { capacityFormulas } from "./capacity/formulas.ts";
import { codesFormulas } from "./codes/formulas.ts";
import { commonCauseFormulas } from "./common-cause/formulas.ts";
import { detectionFormulas } from "./detection/formulas.ts";
import { durabilityFormulas } from "./durability/formulas.ts";
import { failoverFormulas } from "./failover/formulas.ts";
import { inTimeFormulas } from "./in-time/formulas.ts";
import { moneyFormulas } from "./money/formulas.ts";
import { ninesFormulas } from "./nines/formulas.ts";
import { queuesFormulas } from "./queues/formulas.ts";
import { quorumsFormulas } from "./quorums/formulas.ts";
import { recoveryFormulas } from "./recovery/formulas.ts";
import { structuresFormulas } from "./structures/formulas.ts";

/** Everything that the package computes, as data: a line for each public function, family by family. */
export const catalogue: readonly Formula[] = [
  ...ninesFormulas,
  ...structuresFormulas,
  ...architectureFormulas,
  ...inTimeFormulas,
  ...failoverFormulas,
  ...commonCauseFormulas,
  ...capacityFormulas,
  ...queuesFormulas,
  ...quorumsFormulas,
  ...detectionFormulas,
  ...callsFormulas,
  ...durabilityFormulas,
  ...recoveryFormulas,
  ...codesFormulas,
  ...moneyFormulas,
];

export { exampleOf } from "./catalogue/example-of.ts";
export { families } from "./catalogue/formula.ts";
export type { FamilyId, Formula, Outcome, Parameter, Unit } from "./catalogue/formula.ts";
