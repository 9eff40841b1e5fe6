import type { Formula } from "../catalogue/formula.ts";
import { chainFormulas } from "./chain-formulas.ts";
import { estimateFormulas } from "./estimate-formulas.ts";
import { repairFormulas } from "./repair-formulas.ts";
import { standbyFormulas } from "./standby-formulas.ts";
import { tmrFormulas } from "./tmr-formulas.ts";

/** What the catalogue says of how things fare as time goes by. */
export const inTimeFormulas: readonly Formula[] = [
  ...standbyFormulas,
  ...tmrFormulas,
  ...repairFormulas,
  ...chainFormulas,
  ...estimateFormulas,
];
