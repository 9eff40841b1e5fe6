import type { ProgressFile } from "@standby/contract";
import type { Refusal } from "./types.ts";

/** The largest file that is read, in characters; a full course with every attempt is about a tenth of it. */
export const IMPORT_LENGTH_MAX = 20_000_000;

/**
 * Reads an exported file, or says why it is refused.
 *
 * The file is held against the whole schema, which is loaded only now.
 */
export async function validateImport(text: string): Promise<{ file: ProgressFile } | { refused: Refusal }> {
  if (text.trim() === "") return { refused: { why: "empty" } };
  if (text.length > IMPORT_LENGTH_MAX) return { refused: { why: "too-big" } };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { refused: { why: "not-json", detail: error instanceof Error ? error.message : "" } };
  }
  if (value === null) return { refused: { why: "empty" } };
  if (typeof value !== "object" || !("format" in value) || value.format !== "standby-progress") {
    return { refused: { why: "foreign" } };
  }
  const { PROGRESS_VERSION, progressFile } = await import("@standby/contract");
  const version = "version" in value ? value.version : undefined;
  if (typeof version === "number" && version > PROGRESS_VERSION) return { refused: { why: "newer" } };
  if (typeof version === "number" && version < PROGRESS_VERSION) return { refused: { why: "older" } };
  const parsed = progressFile.safeParse(value);
  if (parsed.success) return { file: parsed.data };
  const issue = parsed.error.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? "the file" : issue.path.join(" > ");
  return { refused: { why: "broken", detail: `${place}: ${issue?.message ?? "does not fit"}` } };
}
