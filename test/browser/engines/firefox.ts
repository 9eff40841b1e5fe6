import { launch } from "puppeteer-core";
import { SCRIPT_MS, type EnginePage } from "./engine.ts";

/** Firefox, driven over WebDriver BiDi. */
export async function openInFirefox(executablePath: string): Promise<EnginePage> {
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless: true,
    timeout: SCRIPT_MS,
    protocolTimeout: SCRIPT_MS,
  });
  const page = await browser.newPage();
  return {
    open: async (url) => void (await page.goto(url)),
    evaluate: (functionText, args = []) => page.evaluate(`(${functionText})(...${JSON.stringify(args)})`),
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.click(selector),
    close: () => browser.close(),
  };
}
