import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
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
  await inFakeClass({}, async ({ grade, root, text }) => {
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
    for (const command of commands) {
      const [npm, run, standby, dashes, name, ...args] = command.split(" ");
      expect([npm, run, standby, dashes, name]).toEqual(["npm", "run", "standby", "--", "grade"]);
      const { code, complaints } = await grade(...args);
      expect([command, code, complaints]).toEqual([command, 0, []]);
    }
    expect(text("results/canvas.csv")).toMatch(/"Lovelace, Ada",1815,\d/);
    for (const file of ["class.html", "students/1815.html", "marks.csv", "checks.csv", "results.ndjson"]) {
      expect(page).toContain(file.split("/")[0]);
      expect(text(`results/${file}`)).not.toBe("");
    }
  });
});
