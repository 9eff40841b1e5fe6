import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium as playwright } from "@playwright/test";
import { runTool } from "../run.ts";
import { aptInstall } from "./apt.ts";
import type { Engine } from "./engine.ts";
import { firstExisting, programFolders } from "./first-existing.ts";

const LINUX = ["chromium", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const MAC = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

/** Chromium, Chrome or Edge; else the one that Playwright downloads; else Debian's package. */
export const chromium: Engine = {
  name: "Chromium",
  variable: "STANDBY_CHROMIUM",
  isExpected: true,
  find: () =>
    firstExisting([process.env["STANDBY_CHROMIUM"], process.env["CHROME_PATH"], ...usual(), cached()]),
  install: async () => {
    console.log("> playwright install chromium");
    const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" };
    if ((await runTool("playwright", ["install", "chromium"], { env })) === 0 && (await starts()))
      return null;
    const problem = aptInstall(["chromium"]);
    return problem && `Playwright's download did not work, and ${problem}`;
  },
};

function usual(): string[] {
  if (process.platform === "win32") {
    return programFolders().flatMap((folder) => WINDOWS.map((path) => join(folder, path)));
  }
  if (process.platform !== "darwin") return LINUX;
  return MAC.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
}

/** The browser that Playwright downloaded, if it did. */
function cached(): string | undefined {
  const path = playwright.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Whether Playwright's own browser starts; on a bare Linux it may lack libraries. */
async function starts(): Promise<boolean> {
  try {
    const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    const browser = await playwright.launch({ executablePath: playwright.executablePath(), args });
    await browser.close();
    return true;
  } catch {
    console.log("The downloaded browser does not start on this system.");
    return false;
  }
}
