export { BUDGETS, SIMULATED_BUDGETS, budgetsFor } from "./budgets.ts";
export type { Budgets } from "./budgets.ts";
export { canonical } from "./report/canonical.ts";
export { fingerprint } from "./report/mistakes.ts";
export type { CheckOptions } from "./report/check-options.ts";
export type { RunEvent } from "./report/recorder.ts";
export { ANSWER_LIBRARIES } from "./plan/libraries.ts";
export { prove } from "./prove/prove.ts";
export type { ExerciseSource, Host, Proof, Proven } from "./prove/prove.ts";
