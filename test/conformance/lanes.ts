import { fileURLToPath } from "node:url";
import { findLibraries } from "@standby/checks/libraries";
import { createPlainLane } from "@standby/checks/plain";
import { createVerifiedLane } from "@standby/checks/verified";

type Lane = ReturnType<typeof createPlainLane>;

/** The host that runs `vitest run`, on this machine; patience multiplies its budgets of time. */
export const openPlain = (patience = 1): Lane =>
  createPlainLane({ folder: fileURLToPath(new URL("../../.standby", import.meta.url)), patience });

/** The host that judges from outside; patience multiplies its budgets of time. */
export const openVerified = (patience = 1): Lane =>
  createVerifiedLane({ libraries: findLibraries(import.meta.url), patience });
