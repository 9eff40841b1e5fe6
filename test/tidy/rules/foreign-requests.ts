import type { Failure, Source } from "../source.ts";
import { isTest } from "../source.ts";
import { lineAt } from "../syntax.ts";

const URL = "(?:https?:|wss?:)?//";
const REQUESTS = [
  new RegExp(`\\b(?:fetch|importScripts|sendBeacon|import)\\(\\s*["'\`]${URL}`, "g"),
  new RegExp(`\\bnew\\s+(?:Request|WebSocket|EventSource|Worker|SharedWorker)\\(\\s*["'\`]${URL}`, "g"),
  new RegExp(`\\.open\\(\\s*["'\`][A-Z]+["'\`]\\s*,\\s*["'\`]${URL}`, "g"),
  new RegExp(`\\b(?:import|from)\\s+["']${URL}`, "g"),
  new RegExp(`\\b(?:src|srcset|poster|action|data)=\\{?["'\`]${URL}`, "g"),
  new RegExp(`\\burl\\(\\s*["']?${URL}`, "g"),
  new RegExp(`@import\\s+["']${URL}`, "g"),
  new RegExp(
    `<link\\b(?![^>]*\\brel=["'](?:canonical|alternate|author|license))[^>]*\\bhref=["']${URL}`,
    "g",
  ),
];

/** The site and the lessons ask no other origin for anything; links for people are fine. */
export function foreignRequests(sources: readonly Source[]): Failure[] {
  return sources
    .filter((source) => /^(apps\/site|lessons)\/.*\.(tsx?|astro|mdx|css|html|js|mjs|svg)$/.test(source.path))
    .filter((source) => !isTest(source))
    .flatMap(({ path, text }) =>
      REQUESTS.flatMap((request) =>
        [...text.matchAll(request)].map((match) => ({
          path,
          line: lineAt(text, match.index),
          rule: "The site asks no other origin for anything",
          remedy: "put the file into the site and refer to it by a path of its own",
        })),
      ),
    );
}
