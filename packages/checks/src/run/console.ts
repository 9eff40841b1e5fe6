import type { ConsoleLine } from "@standby/contract";
import { format } from "vitest/internal/browser";
import { withoutMarks } from "./own-errors.ts";

const LEVELS = ["log", "info", "warn", "error", "debug"] as const;

/** Where printed lines go. Returns false once the run has printed too much. */
export type Print = (level: ConsoleLine["level"], text: string) => boolean;

/** Replaces `console` in this realm, so that everything printed reaches `print` as text. */
export function captureConsole(print: Print): void {
  const captured: Record<string, (...values: unknown[]) => void> = {};
  for (const level of LEVELS) captured[level] = (...values) => void print(level, describe(values));
  const quiet = (): void => {};
  const silent = ["trace", "time", "timeEnd", "timeLog", "count", "countReset", "groupEnd", "clear"];
  for (const name of silent) captured[name] = quiet;
  captured["dir"] =
    captured["table"] =
    captured["group"] =
    captured["groupCollapsed"] =
      captured["log"] as (...values: unknown[]) => void;
  captured["assert"] = (held, ...values) =>
    void (held || print("error", describe(["Assertion failed:", ...values])));
  Object.assign(globalThis.console, captured);
}

/** What `console` prints for these values. */
export function describe(values: unknown[]): string {
  try {
    return withoutMarks(format(values));
  } catch {
    return "(a value that cannot be printed)";
  }
}
