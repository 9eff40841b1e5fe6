import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtSite, pagesIn } from "./support/built-site.ts";
import { openSite, type Site } from "./support/open-site.ts";
import { visit, type Visit } from "./support/visit.ts";

/** Chromium's own errands, which no page causes. */
const BROWSERS_OWN =
  /^(?:https?:\/\/)?(?:(?!fonts|ajax)[\w-]+\.)+(?:google|googleapis|gvt1|gvt2|microsoft)\.com\b/;

const folder = builtSite();
const pages = pagesIn(folder);
/** The pages unlike each other: all at the top, and the first of each folder. */
const kinds = new Set(new Map(pages.toReversed().map((path) => [folderOf(path) || path, path])).values());
const visits = new Map<string, Promise<Visit>>();

let site: Site;
beforeAll(async () => {
  site = await openSite({ folder });
});
afterAll(() => site.close());

/** The folder of a page, empty for pages at the top. */
function folderOf(path: string): string {
  return path.split("/").slice(0, -2).join("/");
}

/** Each page is visited once, for all tests. */
function visited(path: string): Promise<Visit> {
  const known = visits.get(path) ?? visit(site, path, kinds.has(path));
  visits.set(path, known);
  return known;
}

describe.concurrent("Every page", { timeout: 240_000 }, () => {
  test.for(pages)("/%s has no barrier, light or dark, wide or narrow", async (path, context) => {
    context.expect((await visited(path)).barriers).toEqual([]);
  });

  test.for(pages)("/%s does not scroll sideways, nor at twice the zoom", async (path, context) => {
    context.expect((await visited(path)).sideways).toEqual([]);
  });

  test.for(pages)("/%s tells no prediction's number before the guess", async (path, context) => {
    context.expect((await visited(path)).spoilt).toEqual([]);
  });

  test.for(pages)(
    "/%s asks no other origin for anything and breaks no rule of its policy",
    async (path, context) => {
      const { foreign, complaints } = await visited(path);
      context.expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
    },
  );
});

describe("Every page", () => {
  test.each(pages)("/%s carries its policy before anything that the policy rules", (path) => {
    const file = path.endsWith(".html") ? path : `${path}index.html`;
    const head = /<head[^>]*>\s*(<[^>]+>)/.exec(readFileSync(join(folder, file), "utf8"))?.[1] ?? "";
    expect(head).toContain('http-equiv="content-security-policy"');
    expect(head).toContain("default-src 'none'");
    expect(head).not.toMatch(/https?:|\*|'unsafe-eval'|script-src[^;]*'unsafe-inline'/);
  });
});

describe("The browser", { timeout: 240_000 }, () => {
  test("It asked for nothing outside while every page was open", async () => {
    await Promise.all(pages.map(visited));
    expect(site.askedOutside.filter((asked) => !BROWSERS_OWN.test(asked))).toEqual([]);
  });

  test("What a page asks of another machine does not go unnoticed", async () => {
    const page = await site.browser.newPage();
    await page.goto("http://elsewhere.example/pixel.gif").catch(() => undefined);
    await page.close();
    expect(site.askedOutside).toContain("http://elsewhere.example/pixel.gif");
    expect("fonts.googleapis.com:443").not.toMatch(BROWSERS_OWN);
  });
});
