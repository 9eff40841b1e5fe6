import { fileURLToPath } from "node:url";
import { findLibraries } from "@standby/checks/libraries";
import { createPlainLane } from "@standby/checks/plain";
import { createVerifiedLane } from "@standby/checks/verified";

type Lane = ReturnType<typeof createPlainLane>;

/** The host that runs `vitest run`, on this machine. */
export const openPlain = (): Lane =>
  createPlainLane({ folder: fileURLToPath(new URL("../../.standby", import.meta.url)) });

/** The host that judges from outside. */
export const openVerified = (): Lane => createVerifiedLane({ libraries: findLibraries(import.meta.url) });
