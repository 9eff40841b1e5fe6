import { configureGlobal, readConfigureGlobal } from "fast-check";

/** Lets randomised tests run as often as STANDBY_SOAK_RUNS says, where they do not say it themselves. */
const runs = process.env["STANDBY_SOAK_RUNS"];
if (runs !== undefined) configureGlobal({ ...readConfigureGlobal(), numRuns: Number(runs) });
