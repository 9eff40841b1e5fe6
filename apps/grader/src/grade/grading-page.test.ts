import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { standby, type CliRun } from "../fixtures.ts";
import { zipOf } from "../intake/zip.fixtures.ts";
import { inFakeClass, writeFiles } from "./grade.fixtures.ts";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const page = readFileSync(join(ROOT, "apps/site/src/content/pages/grading.md"), "utf8");
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    ([, code = ""]) => code,
  );

const solution = (id: string): string =>
  readFileSync(join(ROOT, "exercises", id, "solution/index.ts"), "utf8");

test("The commands on the page about grading do what it says, in its order", async () => {
  const [assignment = ""] = blocks("yaml");
  const ids = [...assignment.matchAll(/id: ([a-z-]+)/g)].map(([, id = ""]) => id);
  const answers = Object.fromEntries(
    ids.map((id) => [`lovelaceada_1815_1_${id}.zip`, zipOf({ [`${id}/index.ts`]: solution(id) })]),
  );
  await inFakeClass({}, async ({ call, grade, root, text }) => {
    for (const id of ids)
      cpSync(join(ROOT, "exercises", id), join(root, "exercises", id), { recursive: true });
    writeFiles(root, {
      "week-2.yaml": assignment,
      "submissions.zip": zipOf(answers),
      "gradebook.csv": 'Student,ID,Week 2 (9)\n"Lovelace, Ada",1815,\n',
      "roster.csv": "id,name\n1815,Ada\n1816,Bob\n",
      "secret.txt": "correct horse battery staple",
      "my-checks/series-and-parallel/checks.test.ts": 'test("My own", () => {});\n',
    });
    const commands = blocks("sh").flatMap((code) => code.trim().split("\n"));
    expect(commands.length).toBeGreaterThan(4);
    const callFake = (name: string, args: string[]): Promise<CliRun> => {
      if (name === "grade") return grade(...args);
      return name === "explain" ? call(name, ...args) : standby(root, name, ...args);
    };
    for (const command of commands) {
      const [npm, run, word, dashes, name = "", ...args] = command.split(" ");
      expect([npm, run, word, dashes]).toEqual(["npm", "run", "standby", "--"]);
      const { code, complaints } = await callFake(name, args);
      const told: Record<string, unknown[]> = {
        similar: [expect.stringContaining("is not installed here")],
        grade: ["Nothing says when 2 of 2 answers were handed in: they count as in time."],
      };
      expect([command, code, complaints]).toEqual([
        command,
        0,
        args.includes("--help") ? [] : (told[name] ?? []),
      ]);
    }
    expect(existsSync(join(root, "autograder.zip"))).toBe(true);
    expect(text("results/canvas.csv")).toMatch(/"Lovelace, Ada",1815,\d/);
    for (const file of ["class.html", "students/1815.html", "marks.csv", "checks.csv", "results.ndjson"]) {
      expect(page).toContain(file.split("/")[0]);
      expect(text(`results/${file}`)).not.toBe("");
    }
  });
});
