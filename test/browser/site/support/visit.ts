import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./expect.ts";
import type { Site } from "./open-site.ts";
import { spoiltPredictions } from "./spoilt.ts";

/** What one page showed of itself, on wide and narrow screens, in both themes. */
export interface Visit {
  /** Breaches of the rules of accessibility, each with its theme, its width and its place. */
  readonly barriers: readonly string[];
  /** Widths at which the page can be scrolled sideways, with what sticks out. */
  readonly sideways: readonly string[];
  /** Errors in the console and violations of the policy. */
  readonly complaints: readonly string[];
  /** Requests to another origin. */
  readonly foreign: readonly string[];
  /** Predictions whose number can be read before it is asked for. */
  readonly spoilt: readonly string[];
}

/** From a desk, from a desk at 200 % zoom, from a phone; in CSS pixels. */
const WIDTHS = [1440, 720, 390] as const;
/** A page of formulas folds up a calculator for each, all alike. */
const UNFOLDED_MAX = 3;

/** A page's layouts in its themes. */
interface Look {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  /** Whether only contrasts are looked at, because the rest was seen in other colours. */
  readonly colorsOnly: boolean;
}
/** Both layouts and both themes, each once. */
const BRIEFLY: readonly Look[] = [
  { width: 1440, colorScheme: "light", colorsOnly: false },
  { width: 390, colorScheme: "dark", colorsOnly: false },
];
/** Each layout in each theme. */
const CLOSELY: readonly Look[] = [
  ...BRIEFLY,
  { width: 1440, colorScheme: "dark", colorsOnly: true },
  { width: 390, colorScheme: "light", colorsOnly: true },
];

/** How long one look may take on a machine that does other things. */
const PATIENCE_MS = 60_000;

/** A browser that gives no answer at all. */
class Unanswered extends Error {
  override readonly name = "Unanswered";
}

/**
 * Opens a page, wakes everything in it and looks at it in every way; once more where the browser gave no answer.
 *
 * @param closely whether each layout is looked at in each theme, rather than each once
 */
export async function visit(site: Site, path: string, closely: boolean): Promise<Visit> {
  try {
    return await lookAt(site, path, closely);
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    console.warn(`${path} is visited again: ${error.message}`);
    return await lookAt(site, path, closely);
  }
}

/** What a look gives, if it gives anything in time. */
async function inTime<Seen>(look: string, seen: Promise<Seen>): Promise<Seen> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Unanswered(`${look} took over ${PATIENCE_MS / 1000} s`)),
      PATIENCE_MS,
    );
  });
  return await Promise.race([seen, late]).finally(() => clearTimeout(timer));
}

async function lookAt(site: Site, path: string, closely: boolean): Promise<Visit> {
  const reader = await site.newReader({ reducedMotion: "reduce" });
  const foreign: string[] = [];
  reader.context.on("request", (request) => {
    if (!/^(blob:|data:|about:)/.test(request.url()) && !request.url().startsWith(site.url)) {
      foreign.push(request.url());
    }
  });
  const page = await reader.open(path);
  const looks = closely ? CLOSELY : BRIEFLY;
  await inTime("waking what lives in it", wake(page));
  const spoilt = await inTime("reading on after its predictions", spoiltPredictions(page));
  const barriers: string[] = [];
  const sideways: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    sideways.push(...(await inTime(`measuring it at ${width} px`, sticksOut(page, width))));
    for (const { colorScheme, colorsOnly } of looks.filter((look) => look.width === width)) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
      const found = await inTime(
        `looking for barriers at ${width} px, ${colorScheme}`,
        barriersOf(page, { colorsOnly }),
      );
      barriers.push(...found.map((barrier) => `${colorScheme}, ${width} px: ${barrier}`));
    }
  }
  await reader.context.close();
  // What the browser says itself of a page that is not there is no fault of that page.
  const own = reader.complaints.filter((complaint) => !/404.*\/404\.html/.test(complaint));
  return { barriers, sideways, complaints: own, foreign, spoilt };
}

/**
 * Breaches of the rules of accessibility in a page as it is now.
 *
 * @param colorsOnly whether only contrasts are looked at, for a page that was looked at in other colours
 */
export async function barriersOf(page: Page, { colorsOnly = false } = {}): Promise<string[]> {
  // No frame of a page is of another origin, so that axe need not open a second page to gather its findings in.
  // To gather passes as well would take as long again.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await (colorsOnly ? axe.withRules("color-contrast") : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(" ")}: ${node.failureSummary ?? ""}`),
  );
}

/** Unfolds some of what is folded and scrolls through the page, so that everything live in sight wakes up. */
async function wake(page: Page): Promise<void> {
  await page.evaluate(async (most) => {
    for (const folded of [...document.querySelectorAll("details:has(astro-island)")].slice(0, most)) {
      folded.setAttribute("open", "");
    }
    const sleeping = "astro-island[ssr]:not(details:not([open]) *)";
    for (const island of document.querySelectorAll(sleeping)) {
      (island.firstElementChild ?? island).scrollIntoView();
      for (let looks = 0; looks < 1_000 && island.matches(sleeping); looks++) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }
  }, UNFOLDED_MAX);
  await expect(page.locator("astro-island[ssr]:not(details:not([open]) *)")).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready.then(() => scrollTo(0, 0)));
}

function sticksOut(page: Page, width: number): Promise<string[]> {
  return page.evaluate((wide) => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wider = [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5)
      .slice(0, 5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`);
    return [`${wide} px: ${root.scrollWidth} px wide, because of ${wider.join(", ")}`];
  }, width);
}
