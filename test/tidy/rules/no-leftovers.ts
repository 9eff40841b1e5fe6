import { isCode } from "../source.ts";
import type { Failure, Source } from "../source.ts";
import { isInString, lineAt } from "../syntax.ts";

const LEFTOVER = /(?:\/\/|\/\*|^\s*\*)[^\n"'`]*\b(TODO|FIXME|XXX|HACK)\b/gm;

/** No comment promises work for later. */
export function noLeftovers(sources: readonly Source[]): Failure[] {
  return sources
    .filter((source) => isCode(source) || source.path.endsWith(".astro") || source.path.endsWith(".css"))
    .flatMap((source) =>
      [...source.text.matchAll(LEFTOVER)]
        .filter((match) => !isCode(source) || !isInString(source, match.index))
        .map((match) => ({
          path: source.path,
          line: lineAt(source.text, match.index + match[0].length),
          rule: `No comment promises work for later, and here is ${match[1]}`,
          remedy: "do it now, or write it where work is planned",
        })),
    );
}
