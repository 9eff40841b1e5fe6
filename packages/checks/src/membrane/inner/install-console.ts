import type { Host } from "./host.ts";
import { install } from "./install-clock.ts";

const LEVELS = {
  log: "log",
  info: "info",
  warn: "warn",
  error: "error",
  debug: "debug",
  trace: "debug",
} as const;
const AS_LOG = ["dir", "table", "group", "groupCollapsed"];
const SILENT = ["groupEnd", "time", "timeEnd", "timeLog", "count", "countReset", "clear"];

/** Gives the inner realm a console that prints in the trusted one. */
export function installConsole({ print }: Host): void {
  const printer =
    (level: string) =>
    (...values: unknown[]): void => {
      try {
        print(level, values);
      } catch {
        print(
          level,
          values.map((value) => (typeof value === "symbol" ? String(value) : value)),
        );
      }
    };
  const console: Record<string, (...values: unknown[]) => void> = {};
  for (const [name, level] of Object.entries(LEVELS)) console[name] = printer(level);
  for (const name of AS_LOG) console[name] = printer("log");
  for (const name of SILENT) console[name] = () => undefined;
  const fail = printer("error");
  console["assert"] = (holds: unknown, ...values: unknown[]) => {
    if (!holds) fail("Assertion failed:", ...values);
  };
  install("console", console);
}
