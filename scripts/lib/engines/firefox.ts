import { join } from "node:path";
import { aptInstall } from "./apt.ts";
import type { Engine } from "./engine.ts";
import { firstExisting, programFolders } from "./first-existing.ts";

/** An installed Firefox; it is driven over WebDriver BiDi and needs no driver. */
export const firefox: Engine = {
  name: "Firefox",
  variable: "STANDBY_FIREFOX",
  isExpected: process.platform === "linux",
  find: () => firstExisting([process.env["STANDBY_FIREFOX"], process.env["FIREFOX_PATH"], ...usual()]),
  install: async () => aptInstall(["firefox-esr"]),
};

function usual(): string[] {
  if (process.platform === "darwin") return ["/Applications/Firefox.app/Contents/MacOS/firefox"];
  if (process.platform !== "win32") return ["firefox-esr", "firefox"];
  return programFolders().map((folder) => join(folder, "Mozilla Firefox", "firefox.exe"));
}
