import type { Browser, BrowserContext, BrowserContextOptions, Page } from "@playwright/test";
import { serve } from "#serve";
import { openChromium } from "../../../support/chromium.ts";
import { builtSite } from "./built-site.ts";
import { openOutsideWorld } from "./outside-world.ts";

/** How long a page may take over anything. */
const PATIENCE_MS = 40_000;

/** The built site, served as any static host would, and a browser to visit it with. */
export interface Site {
  /** The address of the first page, with a slash at its end. */
  readonly url: string;
  readonly folder: string;
  readonly browser: Browser;
  /** A reader who was never here before, with storage of their own. */
  readonly newReader: (options?: BrowserContextOptions) => Promise<Reader>;
  /** What the browser asked of any other machine so far. */
  readonly askedOutside: readonly string[];
  readonly close: () => Promise<void>;
}

/** One person with one browser profile. */
export interface Reader {
  readonly context: BrowserContext;
  /** Opens a page of the site in a new tab, by its address below the base. */
  readonly open: (path: string) => Promise<Page>;
  /** What went wrong in any tab: errors in the console, uncaught errors, violations of the policy. */
  readonly complaints: readonly string[];
}

/** Serves a built site and opens a browser that can reach nothing else. */
export async function openSite({
  folder = builtSite(),
  base = "/",
}: { folder?: string; base?: string } = {}): Promise<Site> {
  const served = await serve({ folder, base });
  const outside = await openOutsideWorld();
  const browser = await openChromium([outside.argument]);
  return {
    url: served.url,
    folder,
    browser,
    newReader: (options) => newReader(browser, served.url, options),
    askedOutside: outside.asked,
    close: async () => {
      await browser.close();
      await outside.close();
      await served.close();
    },
  };
}

async function newReader(browser: Browser, url: string, options?: BrowserContextOptions): Promise<Reader> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  return {
    context,
    complaints,
    open: async (path) => {
      const page = await context.newPage();
      await page.goto(url + path);
      return page;
    },
  };
}
