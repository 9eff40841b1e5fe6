import { launch } from "puppeteer-core";
import { SCRIPT_MS, type EnginePage } from "./engine.ts";
import { openWithPuppeteer } from "./puppeteer.ts";

/** Firefox, driven over WebDriver BiDi. */
export async function openInFirefox(executablePath: string): Promise<EnginePage> {
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless: true,
    timeout: SCRIPT_MS,
    protocolTimeout: SCRIPT_MS,
  });
  return openWithPuppeteer(browser);
}
