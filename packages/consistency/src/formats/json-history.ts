import { checkHistory } from "../history/check-history.ts";
import type { History } from "../history/operation.ts";

/**
 * Reads a history in this package's own form: a list of operations in JSON, or one operation a line.
 *
 * @throws SyntaxError, TypeError or RangeError for what is no such history
 */
export function parseJsonHistory(text: string): History {
  const history: unknown = text.trimStart().startsWith("[")
    ? JSON.parse(text)
    : text.split("\n").flatMap((line, index) => (line.trim() === "" ? [] : [parseLine(line, index + 1)]));
  checkHistory(history);
  return history;
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new SyntaxError(`Line ${number}: ${error instanceof Error ? error.message : "no JSON"}`, {
      cause: error,
    });
  }
}
