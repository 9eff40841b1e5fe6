import type { CheckReport, CheckResult } from "@standby/contract";
import type { ClassResults } from "./class-results.ts";
import { escapeMarkup } from "./escape-markup.ts";
import type { Format } from "./format.ts";
import { noteOf, type Mark } from "./mark.ts";

/**
 * JUnit XML: a suite for each answer that counts, a case for each check. The elements and attributes are those of
 * junit-10.xsd of Jenkins' xUnit plugin, which other readers take too.
 */
export const junit: Format = {
  name: "junit",
  write: function* (results) {
    const suites = [...results.students.values()].flat().map((mark) => suite(mark, results));
    const name = escapeMarkup(results.scheme.assignment.title);
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="${name}">`,
      ...suites,
      "</testsuites>",
    ];
    yield { path: "junit.xml", text: `${lines.join("\n")}\n` };
  },
};

function suite(mark: Mark, { reportOf }: ClassResults): string {
  const name = [mark.student, mark.exercise].filter((part) => part !== "").join(" ");
  const report = mark.state === "graded" ? reportOf(mark) : null;
  const cases = report ? report.checks.map((check) => testcase(check, name, report)) : [ungraded(mark, name)];
  const failures = report?.checks.filter(({ state }) => state === "failed").length ?? 0;
  const skipped = report?.checks.filter(({ state }) => state === "not-reached").length ?? 0;
  const passed = report?.checks.filter(({ state }) => state === "passed").length ?? 0;
  const counts = {
    tests: cases.length,
    failures,
    errors: cases.length - failures - skipped - passed,
    skipped,
  };
  const time = seconds(report?.durationMs ?? 0);
  return [`  <testsuite${attributes({ name, ...counts, time })}>`, ...cases, "  </testsuite>"].join("\n");
}

function testcase(check: CheckResult, classname: string, report: CheckReport): string {
  const head = `    <testcase${attributes({ name: check.id, classname, time: seconds(check.durationMs) })}`;
  if (check.state === "passed") return `${head}/>`;
  return [`${head}>`, `      ${ending(check, report)}`, "    </testcase>"].join("\n");
}

function ending({ state, failures }: CheckResult, report: CheckReport): string {
  if (state === "not-reached")
    return `<skipped${attributes({ message: noteOf(report) || "Not reached." })}/>`;
  const element = state === "failed" ? "failure" : "error";
  const [first] = failures;
  const message = first?.message ?? "It did not finish in time.";
  const text = failures.map(({ name, message: each, diff }) =>
    [`${name}: ${each}`, diff].filter(Boolean).join("\n"),
  );
  const about = attributes({ message, type: first?.name ?? state });
  return `<${element}${about}>${escapeMarkup(text.join("\n"))}</${element}>`;
}

function ungraded({ state, note }: Mark, classname: string): string {
  const about = attributes({ message: note, type: state });
  return [
    `    <testcase${attributes({ name: state, classname, time: "0" })}>`,
    `      <error${about}/>`,
    "    </testcase>",
  ].join("\n");
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value)).replaceAll("\n", "&#10;")}"`)
    .join("");
}

const seconds = (ms: number): string => (ms / 1000).toFixed(3);
