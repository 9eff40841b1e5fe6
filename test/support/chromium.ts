import { existsSync } from "node:fs";
import { chromium, type Browser } from "@playwright/test";

const USUAL = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser"];

/** The path of the browser to use; undefined leaves the choice to Playwright. */
export function chromiumPath(): string | undefined {
  const named = process.env["STANDBY_CHROMIUM"];
  return named ? named : USUAL.find((path) => existsSync(path));
}

/** Opens Chromium without a window. */
export function openChromium(args: readonly string[] = []): Promise<Browser> {
  const executablePath = chromiumPath();
  const needed = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...needed, ...args],
  });
}
