import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import type { Browser } from "@playwright/test";
import { pagesIn } from "./built-site.ts";

/** One attribute of a page that names an address. */
interface Reference {
  readonly tag: string;
  readonly attribute: string;
  readonly value: string;
}

/** What a page refers to, and what can be referred to in it. */
interface Parsed {
  readonly references: readonly Reference[];
  readonly ids: readonly string[];
}

const ABSOLUTE = /^(?:[a-z][a-z\d+.-]*:)?\/\//i;
/** Addresses that name no file. */
const WITHOUT_FILE = /^(?:mailto:|data:|#$)/;

/**
 * Holds every address in a folder of built pages against its files.
 *
 * @param base the path under which the folder will be served, with a slash at both ends
 * @returns a line for each address that leads nowhere, or asks another origin for something
 */
export async function checkLinks(browser: Browser, folder: string, base = "/"): Promise<string[]> {
  const pages = pagesIn(folder);
  const parsed = await parseAll(browser, folder, pages);
  const failures: string[] = [];
  for (const [path, { references }] of parsed) {
    for (const reference of references) {
      const problem = problemOf(reference, path, { folder, base, parsed });
      if (problem)
        failures.push(`/${path}: <${reference.tag} ${reference.attribute}="${reference.value}">: ${problem}`);
    }
  }
  return [...failures, ...checkStyles(folder, base)];
}

/** How many addresses the pages of a folder hold. */
export async function countLinks(browser: Browser, folder: string): Promise<number> {
  const parsed = await parseAll(browser, folder, pagesIn(folder));
  return [...parsed.values()].reduce((sum, { references }) => sum + references.length, 0);
}

interface Place {
  readonly folder: string;
  readonly base: string;
  readonly parsed: ReadonlyMap<string, Parsed>;
}

function problemOf(reference: Reference, from: string, { folder, base, parsed }: Place): string | null {
  const { tag, attribute, value } = reference;
  if (WITHOUT_FILE.test(value)) return null;
  if (ABSOLUTE.test(value)) {
    return tag === "a" && attribute === "href" ? null : "asks another origin";
  }
  const url = new URL(value, `http://host${base}${from}`);
  if (!url.pathname.startsWith(base)) return "leads out of the site";
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const file = join(folder, path.endsWith("/") || path === "" ? `${path}index.html` : path);
  if (!existsSync(file)) return "leads nowhere";
  if (statSync(file).isDirectory()) return "names a folder without its last slash";
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === "" || fragment.startsWith(":~:")) return null;
  return parsed.get(path)?.ids.includes(fragment) ? null : "names a place that the page does not have";
}

/** Lets the browser itself read the pages, so that they are understood as a reader's browser does. */
async function parseAll(
  browser: Browser,
  folder: string,
  pages: readonly string[],
): Promise<ReadonlyMap<string, Parsed>> {
  const page = await browser.newPage();
  const parsed = new Map<string, Parsed>();
  for (const path of pages) {
    const file = join(folder, path.endsWith(".html") ? path : `${path}index.html`);
    parsed.set(path, await page.evaluate(parseHere, readFileSync(file, "utf8")));
  }
  await page.close();
  return parsed;
}

/** Runs in the browser. */
function parseHere(html: string): Parsed {
  const names = [
    "href",
    "src",
    "poster",
    "action",
    "data",
    "component-url",
    "renderer-url",
    "before-hydration-url",
  ];
  const tree = new DOMParser().parseFromString(html, "text/html");
  const references = [...tree.querySelectorAll("*")].flatMap((element) =>
    names.flatMap((attribute) => {
      const value = element.getAttribute(attribute);
      return value === null ? [] : [{ tag: element.tagName.toLowerCase(), attribute, value }];
    }),
  );
  const srcsets = [...tree.querySelectorAll("[srcset]")].flatMap((element) =>
    (element.getAttribute("srcset") ?? "").split(",").map((candidate) => ({
      tag: element.tagName.toLowerCase(),
      attribute: "srcset",
      value: candidate.trim().split(/\s/)[0] ?? "",
    })),
  );
  return {
    references: [...references, ...srcsets],
    ids: [...tree.querySelectorAll("[id], a[name]")].map(
      (element) => element.id || (element.getAttribute("name") ?? ""),
    ),
  };
}

/** The addresses in style sheets. */
function checkStyles(folder: string, base: string): string[] {
  const sheets = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".css") && !path.startsWith("pagefind/"));
  return sheets.flatMap((sheet) => {
    const text = readFileSync(join(folder, sheet), "utf8");
    const urls = [...text.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, url = ""]) => url);
    return urls
      .filter((url) => !/^(?:data:|#)/.test(url))
      .filter((url) => ABSOLUTE.test(url) || !existsSync(join(folder, fileOf(url, sheet, base))))
      .map((url) => `/${sheet}: url(${url}): leads nowhere, or to another origin`);
  });
}

function fileOf(url: string, sheet: string, base: string): string {
  const path = url.replace(/[?#].*$/, "");
  return path.startsWith("/") ? path.slice(base.length) : posix.join(posix.dirname(sheet), path);
}
