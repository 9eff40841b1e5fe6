import { findBans } from "./check-bans.ts";
import { outlineChecks } from "./checks-outline.ts";
import type { OutlinedCheck } from "./checks-outline.ts";
import type { Report } from "./problem.ts";
import { parseTypeScript } from "./syntax.ts";

/** Reads the checks of an exercise from their text; null, with the problem reported, where it has none. */
export function readChecks(file: string, text: string, report: Report): OutlinedCheck[] | null {
  const parsed = parseTypeScript(text);
  if ("message" in parsed) {
    report({
      file,
      line: parsed.line,
      message: `this is not TypeScript: ${parsed.message}`,
      rule: "checks.test.ts is a Vitest file in TypeScript",
      remedy: "mend the syntax on this line",
    });
    return null;
  }
  for (const { what, line, rule, remedy } of findBans(parsed)) {
    report({ file, line, message: `the checks use ${what}`, rule, remedy });
  }
  const checks = outlineChecks(parsed);
  if (checks.length === 0) {
    reportNone(file, report);
    return null;
  }
  reportTwins(file, checks, report);
  return checks;
}

function reportNone(file: string, report: Report): void {
  report({
    file,
    line: 1,
    message: "there is no check",
    rule: "an exercise has at least one check, declared with test or it from vitest",
    remedy: "write a test",
  });
}

function reportTwins(file: string, checks: readonly OutlinedCheck[], report: Report): void {
  const lines = new Map<string, number>();
  for (const { id, literal, line } of checks) {
    const first = lines.get(id);
    if (literal && first !== undefined) {
      report({
        file,
        line,
        message: `the check "${id}" stands on line ${first} already`,
        rule: "a check is known by its full title path, so no two share one",
        remedy: "give one of the two another title",
      });
    }
    lines.set(id, first ?? line);
  }
}

/** What to do about a check that is not there, naming those that are. */
export function checksRemedy(checks: readonly OutlinedCheck[]): string {
  return `write the full title path of one of: ${checks.map(({ id }) => `"${id}"`).join(", ")}`;
}
