import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  SANDBOXES,
  chooseSandbox,
  createGradeCommand,
  realTools,
  record,
  runCli,
  thisMachine,
  type ResultRecord,
  type SandboxName,
} from "@standby/grader";
import { inAClass } from "./hostile/in-a-class.ts";
import { spoils } from "./hostile/judge-report.ts";
import { listen, type Listener } from "./hostile/listen.ts";
import { CANARIES, HIDDEN_VALUE, writeClass, type HandedIn } from "./hostile/write-class.ts";

const VARIABLE = "STANDBY_CANARY";
const ATTACKS = [...inAClass.onOneRun, ...inAClass.onOthers];
const FORMATS = "csv,html,markdown,junit,gradescope,prairielearn,exercism,dodona";

/** One class graded in one call, and what came of it. */
interface Graded {
  readonly roll: ReadonlyMap<string, HandedIn>;
  readonly code: number;
  /** What was told on the terminal. */
  readonly lines: readonly string[];
  readonly records: readonly ResultRecord[];
  /** What stands in the course's folder afterwards. */
  readonly around: readonly string[];
  /** Everything that the grading wrote, by its path in the folder of results. */
  readonly files: ReadonlyMap<string, string>;
}

let listener: Listener;
beforeAll(async () => {
  process.env[VARIABLE] = CANARIES.variable;
  listener = await listen();
});
afterAll(() => {
  delete process.env[VARIABLE];
  listener.close();
});

async function gradeIn(sandbox: SandboxName): Promise<Graded> {
  const root = mkdtempSync(join(tmpdir(), "standby-attacks-"));
  try {
    const roll = writeClass(root, { server: listener.address, variable: VARIABLE });
    const lines: string[] = [];
    const say = (line: string): void => void lines.push(line);
    // One lane, so that each answer is judged where the one before it was; and no second try for loops.
    const command = createGradeCommand(() => realTools(() => false));
    const options = ["--jobs", "1", "--sandbox", sandbox, "--format", FORMATS];
    const args = ["grade", "week.yaml", "class", "--hidden", "hidden", "--secret", "secret.txt", ...options];
    const code = await runCli([command], args, { folder: root, print: say, complain: say });
    const files = new Map(textsIn(join(root, "results")));
    const found = (files.get("results.ndjson") ?? "").trimEnd().split("\n");
    const records = found.map((line) => record.parse(JSON.parse(line)));
    const results = records.filter((entry) => entry.kind !== "run");
    return { roll, code, lines, records: results, around: readdirSync(root).toSorted(), files };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const textsIn = (folder: string): [string, string][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")]);

/** Markdown without its blocks of code. */
const outsideOfCode = (text: string): string => text.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, "");

describe.each(SANDBOXES)("Of a class of attacks and honest answers, in the sandbox %s,", (name) => {
  const choice = chooseSandbox(name, thisMachine);
  let graded: Graded;
  const handedIn = ({ student }: ResultRecord): HandedIn | undefined => graded.roll.get(student?.id ?? "");

  beforeAll(async () => {
    if (!("missing" in choice)) graded = await gradeIn(name);
  }, 300_000);

  beforeEach(({ skip }) => {
    if ("missing" in choice) skip(`not run: ${choice.missing}`);
  });

  test("every answer is graded but links, which are refused", () => {
    const { code, records, roll } = graded;
    expect(new Set(records.map(({ student }) => student?.id))).toEqual(new Set(roll.keys()));
    expect(records).toHaveLength(roll.size);
    for (const { kind, student } of records)
      expect(kind, student?.id).toBe(roll.get(student?.id ?? "")?.isLink ? "refused" : "graded");
    expect(code).toBe(3);
  });

  test.each(ATTACKS)("$name earns nothing, and comes back with nothing", ({ name: attack }) => {
    const entry = graded.records.find((each) => handedIn(each)?.attack === attack);
    const report = entry?.kind === "graded" ? entry.report : undefined;
    expect(report).toMatchObject({ standing: "verified", earned: 0 });
    expect(report && spoils(report)).toEqual([]);
  });

  test("honest answers between them get all points, and print nothing", () => {
    const honest = graded.records.filter((entry) => handedIn(entry)?.attack === undefined);
    expect(honest.length).toBeGreaterThan(ATTACKS.length / 4);
    for (const entry of honest) {
      const points = handedIn(entry)?.exercise === "sums" ? 4 : 3;
      const report = { outcome: { kind: "finished" }, earned: points, possible: points, console: [] };
      expect(entry, entry.student?.id).toMatchObject({ kind: "graded", report });
    }
  });

  test("no file, variable, server, other answer or hidden check has left a trace in what is written", () => {
    expect(listener.count()).toBe(0);
    for (const [path, text] of graded.files) {
      for (const canary of Object.values(CANARIES)) expect(text, path).not.toContain(canary);
      if (path.startsWith("students/")) expect(text, path).not.toContain(HIDDEN_VALUE);
    }
    expect(graded.files.get("results.ndjson")).toContain(HIDDEN_VALUE);
  });

  test("nothing is written but the reports, under names that every system takes", () => {
    const own = [".standby", "results"];
    const given = ["canary.ts", "class", "exercises", "hidden", "lessons", "secret.txt", "week.yaml"];
    expect(graded.around).toEqual([...own, ...given].toSorted());
    for (const path of graded.files.keys())
      expect(path).toMatch(/^([\p{L}\p{N}@._-]+\/){0,2}[\p{L}\p{N}@._-]+\.(ndjson|csv|html|md|xml|json)$/u);
  });

  test("no report says to its reader's program what a student wrote", () => {
    // oxlint-disable-next-line no-control-regex
    const CONTROL = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E]/;
    for (const line of graded.lines) expect(line).not.toMatch(CONTROL);
    for (const [path, text] of graded.files) {
      if (/\.(html|xml)$/.test(path)) expect(text, path).not.toMatch(/<(script|img)|\]\]>|name='x'/);
      if (path.endsWith(".md"))
        expect(outsideOfCode(text), path).not.toMatch(/(?<!\\)<(script|img)|^# Marks: 3|(?<!\\)!\[/m);
      if (path.endsWith(".csv")) expect(text, path).not.toMatch(/(^|,)"?[=+@\t-]/m);
    }
  });
});
