import { createHash } from "node:crypto";
import type { Files } from "@standby/contract";

/** What decides whether an answer that passed once still passes. */
export interface Checked {
  readonly checksSource: string;
  readonly given: Files;
  /** The libraries that an answer may import. */
  readonly imports: readonly string[];
}

/**
 * The content hash of an exercise: the first 16 hex digits of a SHA-256 over its checks, its given files, the
 * libraries that an answer may import, and the engine's version. Line endings do not count, nor does the order of the files.
 */
export function contentHash(checked: Checked, engineVersion: string): string {
  const given = Object.entries(checked.given)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => [path, withUnixLines(text)]);
  const content = JSON.stringify([
    engineVersion,
    withUnixLines(checked.checksSource),
    given,
    checked.imports,
  ]);
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}

function withUnixLines(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
