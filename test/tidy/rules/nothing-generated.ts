import type { Failure, Source } from "../source.ts";

const GENERATED =
  /(^|\/)(node_modules|dist|coverage|test-results|playwright-report|\.turbo|\.astro|\.standby|__snapshots__)\/|\.(tsbuildinfo|map|log|snap|orig|tmp)$|\.(min|generated|bundle)\.[a-z]+$|(^|\/)(\.DS_Store|Thumbs\.db)$/;

/** Nothing that a tool writes is kept in the repository, but the lock file. */
export function nothingGenerated(sources: readonly Source[]): Failure[] {
  return sources
    .filter(({ path }) => GENERATED.test(path))
    .map(({ path }) => ({
      path,
      line: 1,
      rule: "Nothing generated is committed but the lock file",
      remedy: "delete it and add its name to .gitignore",
    }));
}
