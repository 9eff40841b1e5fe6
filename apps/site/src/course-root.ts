import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds `lessons/` and `exercises/`; `STANDBY_COURSE` names another one. */
export const courseRoot: string = process.env["STANDBY_COURSE"]
  ? resolve(process.env["STANDBY_COURSE"])
  : fileURLToPath(new URL("../../../", import.meta.url));
