import { fileURLToPath } from "node:url";
import { RunProofs } from "@standby/checks/proven";

/** What this run of the tests has proven: test files by themselves, and the build before them. */
export const proofsOfThisRun = new RunProofs(
  fileURLToPath(new URL("../../.standby/", import.meta.url)),
  process.env["STANDBY_RUN"],
);
