import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { EXERCISE, HONEST } from "./attack.ts";
import { inAClass, type Surrounds } from "./in-a-class.ts";

/** What no file of a grading may hold; each is the text of one thing that answers must not read. */
export const CANARIES = {
  file: "canary-of-a-file",
  variable: "canary-of-the-environment",
  checks: "canary-of-the-checks",
  hidden: "canary-of-the-hidden-checks",
  secret: "canary-of-the-secret-seeds",
  solution: "canary-of-the-solution",
  answer: "canary-of-another-answer",
} as const;

/** What only the hidden check compares with: what is for the teacher says it, what is for a student does not. */
export const HIDDEN_VALUE = "8675309";

const honest = `// ${CANARIES.answer}\n${HONEST["index.ts"]}\n`;
const wrong = (body: string): string => `export const add = (a: number, b: number): number => ${body};\n`;

const HIDDEN = `import { expect, test } from "vitest";
import * as answer from "./answer/index.ts";
// ${CANARIES.hidden}
test("large", async () => { expect(await answer.add(8675000, 309)).toBe(${HIDDEN_VALUE}); });
`;

/** The files of an exercise that hostile answers are answers to. */
function exerciseFiles(id: string): Record<string, string> {
  const mistakes = { subtracts: "a - b", multiplies: "a * b + 2", forgets: "b - 1" };
  const files = {
    "exercise.md": `---\ntitle: ${id}\nsummary: Add.\nkind: calculation\nminutes: 5\nhints: [Add.]\n---\n\nAdd.\n`,
    "checks.test.ts": `// ${CANARIES.checks}\n${EXERCISE.checksSource}`,
    "answer/index.ts": wrong("NaN"),
    "solution/index.ts": `// ${CANARIES.solution}\n${HONEST["index.ts"]}\n`,
    ...Object.fromEntries(
      Object.entries(mistakes).flatMap(([name, body]) => [
        [`mistakes/${name}/index.ts`, wrong(body)],
        [
          `mistakes/${name}/mistake.yaml`,
          `misconception: It ${name}.\ncheck: one\nexplanation: It ${name}.\n`,
        ],
      ]),
    ),
  };
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`exercises/${id}/${path}`, text]));
}

/** A course, and what a teacher has beside it; only the second exercise has hidden checks, which run once more. */
const COURSE: Readonly<Record<string, string>> = {
  "lessons/empty.txt": "",
  ...exerciseFiles("adds"),
  ...exerciseFiles("sums"),
  "hidden/sums/checks.test.ts": HIDDEN,
  "week.yaml": "title: Week\nexercises: [{ id: adds }, { id: sums }]\n",
  "secret.txt": CANARIES.secret,
  "canary.ts": `export const canary = "${CANARIES.file}";\n`,
};

/** Names of students that say something to a terminal, a spreadsheet or a browser. Windows knows no such names. */
const NAMES: readonly string[] =
  process.platform === "win32"
    ? ["=1+1", "@SUM(1)"]
    : [
        "=HYPERLINK('x')",
        "@SUM(1)",
        "+1+1",
        "-1+1",
        "<script>alert(1)<",
        "| a | b |",
        "two\nlines",
        "\u001B[2Jgone",
        "\u202Eback",
        '"quoted", twice',
      ];

/** What one student handed in. */
export interface HandedIn {
  readonly exercise: "adds" | "sums";
  /** The attack that it is; undefined for an honest answer. */
  readonly attack?: string;
  /** Whether it is a link, which is refused. */
  readonly isLink?: boolean;
}

/** So many attacks in a row, and an honest answer before them. */
const ROW = 3;

/** Links by their student, and where they lead. */
const LINKS = [
  ["link-to-a-file", "canary.ts"],
  ["link-to-another", "class/adds-last/adds/index.ts"],
  ["link-to-the-solution", "exercises/adds/solution/index.ts"],
] as const;

/** Writes the course and a class into a folder; gives what was handed in, by student. */
export function writeClass(
  root: string,
  around: Pick<Surrounds, "server" | "variable">,
): ReadonlyMap<string, HandedIn> {
  const roll = new Map<string, HandedIn>();
  const handIn = (id: string, text: string, handedIn: HandedIn): void => {
    write(join(root, "class", id, handedIn.exercise, "index.ts"), text);
    roll.set(id, handedIn);
  };
  for (const [path, text] of Object.entries(COURSE)) write(join(root, path), text);
  const surrounds = { ...around, root, file: join(root, "canary.ts") };
  for (const [exercise, attacks] of [
    ["adds", inAClass.onOneRun],
    ["sums", inAClass.onOthers],
  ] as const) {
    for (const [index, { name, answer, beside = {} }] of attacks.entries()) {
      const number = `${exercise}-${String(index).padStart(3, "0")}`;
      if (index % ROW === 0) handIn(`${number}-a`, honest, { exercise });
      handIn(`${number}-b`, answer(surrounds), { exercise, attack: name });
      for (const [path, text] of Object.entries(beside))
        write(join(root, "class", `${number}-b`, exercise, path), text);
    }
    handIn(`${exercise}-last`, honest, { exercise });
  }
  for (const name of NAMES) {
    const text = `console.log(${JSON.stringify(name)});\n${wrong("-1")}`;
    handIn(name, text, { exercise: "adds", attack: `the name ${JSON.stringify(name)}` });
  }
  for (const [id, target] of LINKS) {
    const place = join(root, "class", id, "adds");
    mkdirSync(place, { recursive: true });
    symlinkSync(join(root, target), join(place, "index.ts"));
    roll.set(id, { exercise: "adds", attack: id, isLink: true });
  }
  symlinkSync(join(root, "class/adds-last"), join(root, "class/link-to-a-folder"), "junction");
  roll.set("link-to-a-folder", { exercise: "adds", attack: "a link to a folder", isLink: true });
  return roll;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
