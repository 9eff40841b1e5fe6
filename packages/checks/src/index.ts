export { BUDGETS, SIMULATED_BUDGETS, budgetsFor } from "./budgets.ts";
export type { Budgets } from "./budgets.ts";
export { canonical } from "./report/canonical.ts";
export { fingerprint } from "./report/mistakes.ts";
export type { RunEvent } from "./report/recorder.ts";
export { ANSWER_LIBRARIES } from "./plan/libraries.ts";
