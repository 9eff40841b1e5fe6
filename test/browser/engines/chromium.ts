import { launch } from "puppeteer-core";
import { SCRIPT_MS, type EnginePage } from "./engine.ts";
import { openWithPuppeteer } from "./puppeteer.ts";

/**
 * Chromium. A sandboxed frame has a process of its own in it, and V8 ends a process whose array grows too large:
 * the page lives on, which this driver knows (Playwright takes a frame's end for the page's).
 */
export async function openInChromium(executablePath: string): Promise<EnginePage> {
  const needed = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await launch({
    browser: "chrome",
    executablePath,
    headless: true,
    args: [...needed, "--enable-features=IsolateSandboxedIframes", "--disable-background-networking"],
    timeout: SCRIPT_MS,
    protocolTimeout: SCRIPT_MS,
  });
  return openWithPuppeteer(browser);
}
