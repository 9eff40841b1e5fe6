import type { Failure, Source } from "../source.ts";

const LINES_MAX = 400;

/** No file of code is longer than 400 lines. */
export function fileLength(sources: readonly Source[]): Failure[] {
  return sources.flatMap(({ path, text }) => {
    const lines = text.replace(/\n$/, "").split("\n").length;
    if (!/\.(tsx?|astro|mjs|js)$/.test(path) || lines <= LINES_MAX) return [];
    return {
      path,
      line: LINES_MAX + 1,
      rule: `A file of code has at most ${LINES_MAX} lines, and this one has ${lines}`,
      remedy: "find the second idea in it and give that a file of its own",
    };
  });
}
