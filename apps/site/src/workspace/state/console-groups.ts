import type { ConsoleLine } from "@standby/contract";

/** The lines that one check printed, or that were printed while files were loading. */
export interface ConsoleGroup {
  check: string | null;
  lines: ConsoleLine[];
}

/** Printed lines grouped by the check that was running, in the order of their first line. */
export function consoleGroups(lines: readonly ConsoleLine[]): ConsoleGroup[] {
  const groups = new Map<string | null, ConsoleGroup>();
  for (const line of lines) {
    const group = groups.get(line.check) ?? { check: line.check, lines: [] };
    group.lines.push(line);
    groups.set(line.check, group);
  }
  return [...groups.values()];
}
