import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ADDS, inFakeClass, RIGHT, twice, writeFiles, type FakeClass } from "../grade/grade.fixtures.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { fileNames } from "./file-name.ts";
import { lateness } from "./late-note.ts";
import { junitProblems } from "./junit.fixtures.ts";

const EVIL = `Eve <script>alert("x")</script> | & 'co'`;

const METADATA = `submission_1:
  :submitters:
  - { ":name": Ada Lovelace, ":sid": ada, ":email": ada@example.org }
  :created_at: 2026-01-30 12:00:00 Z
submission_2:
  :submitters:
  - { ":name": ${JSON.stringify(EVIL)}, ":sid": eve, ":email": "" }
  :created_at: 2026-01-31 12:00:00 Z
submission_3:
  :submitters:
  - { ":name": Cy, ":sid": cy, ":email": "" }
  :created_at: 2026-01-30 12:00:00 Z
`;

const ASSIGNMENT = `title: Week 2 & <more>
exercises:
  - id: twice
    checks:
      Twice nothing is nothing: { points: 4, visibility: VISIBILITY }
due: 2026-01-31T00:00:00Z
late: [{ hours: 24, credit: 0.5 }]
`;

/** Ada is right; Eve is wrong, late, and has a name that is markup; Cy's answer breaks the machine. */
async function graded(
  use: (fake: FakeClass) => Promise<void> | void,
  visibility = "visible",
  ...more: string[]
) {
  const answers = {
    "submission_metadata.yml": METADATA,
    "submission_1/index.ts": RIGHT,
    "submission_2/index.ts": ADDS,
    "submission_3/index.ts": twice("BOOM"),
  };
  await inFakeClass(answers, async (fake) => {
    writeFiles(fake.root, { "week.yaml": ASSIGNMENT.replace("VISIBILITY", visibility) });
    const formats = ["--format", "csv,html,markdown,junit"];
    const { code } = await fake.grade("week.yaml", "class", ...formats, ...more);
    expect(code).toBe(2);
    await use(fake);
  });
}

test("Late points count as the timeline says, and what was not graded stays empty", async () => {
  await graded(({ text }) => {
    const [, ...rows] = text("results/marks.csv").trimEnd().split("\r\n");
    expect(rows).toEqual([
      "ada,Ada Lovelace,5,5,5",
      "cy,Cy,,,5",
      `eve,"Eve <script>alert(""x"")</script> | & 'co'",0.5,0.5,5`,
    ]);
  });
});

test("JUnit XML is well-formed and of the elements and attributes of junit-10.xsd", async () => {
  await graded(({ text }) => {
    const xml = text("results/junit.xml");
    expect(junitProblems(xml)).toEqual([]);
    expect(xml).toContain(
      '<testsuite name="ada twice" tests="2" failures="0" errors="0" skipped="0" time="0.002">',
    );
    expect(xml).toContain(
      '<testsuite name="eve twice" tests="2" failures="1" errors="0" skipped="0" time="0.002">',
    );
    expect(xml).toContain('<error message="The process did not start." type="not-graded"/>');
  });
});

test("XML that breaks the schema is found", () => {
  expect(junitProblems('<testsuites><testcase name="a" size="1"></testsuites>')).toEqual([
    "<testcase> in <testsuites>",
    "testcase has no size",
    "</testsuites> closes something else",
    "<testsuites> is never closed",
  ]);
  expect(junitProblems('<testsuites name="a & b"/>')).toEqual(["an & that is no entity"]);
});

test("A student's page has what was seen and expected, and markup stays text", async () => {
  await graded(({ text }) => {
    const html = text("results/students/eve.html");
    expect(html).toContain("✗ failed: Twice nothing is nothing");
    expect(html).toContain("expected 2 to be 0");
    expect(html).toContain("12.0 hours late: 50 % counts");
    expect(html).toContain("<p>Handed in 2026-01-31, 12:00 UTC.</p>");
    expect(html).not.toContain("<script");
    expect(html).toContain("Eve &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
    const markdown = text("results/students/eve.md");
    expect(markdown).toContain(
      "# Week 2 & \\<more\\>: Eve \\<script\\>alert(\"x\")\\</script\\> \\| & 'co'\n",
    );
    expect(markdown).toContain("```text\nexpected 2 to be 0\n```");
  });
});

test.each([
  ["hidden", [], false],
  ["hidden", ["--published"], false],
  ["after_published", [], false],
  ["after_published", ["--published"], true],
  // The results are from 2026-01-31 12:00, twelve hours after they were due.
  ["after_due_date", [], true],
  ["visible", [], true],
])("A check that is %s is with %j in a student's page: %s", async (is, options, isIn) => {
  await graded(
    ({ root, text }) => {
      for (const file of readdirSync(join(root, "results/students"))) {
        if (file.startsWith("cy.")) continue;
        expect(text(`results/students/${file}`).includes("Twice nothing is nothing"), file).toBe(isIn);
      }
      expect(text("results/class.html")).toContain("Twice nothing is nothing");
    },
    is,
    ...options,
  );
});

test("Lateness is told in minutes within the first hour", () => {
  expect([0.01, 0.5, 1, 30].map(lateness)).toEqual([
    "1 min late",
    "30 min late",
    "1.0 hours late",
    "30.0 hours late",
  ]);
});

test("Hidden checks leave no trace in a student's points", async () => {
  await graded(({ text }) => {
    expect(text("results/students/ada.md")).toContain("| twice | 1 | 1 |  |");
    expect(text("results/students/eve.md")).toContain("| twice | 0.5 | 1 | 12.0 hours late: 50 % counts |");
  }, "hidden");
});

test("The page of the class says who is stuck where, how points are distributed, and what is left to look at", async () => {
  await graded(({ text }) => {
    const page = text("results/class.md");
    expect(page).toContain("3 students; answers: 2 graded, 0 refused, 1 not graded.");
    expect(page).toContain("- Cy (cy): not-graded: The process did not start.");
    expect(page).toContain("| [ada](students/ada.md) | Ada Lovelace | 5 | 5 | 5 |");
    expect(text("results/class.html")).toContain('<a href="students/ada.html">ada</a>');
    expect(page).toContain("1 of 2 pass everything; 3 of 5 points on average");
    expect(page).toContain("| Twice nothing is nothing | 1 | 1 | Eve ");
    expect(page).toMatch(/\| 90–100 % \| 1 \| █+ \|/);
  });
});

test("The better attempt counts where the assignment says so, else the last", async () => {
  const export_ = (texts: readonly string[]): string =>
    JSON.stringify({
      format: "standby-progress",
      version: 1,
      exportedAt: "2026-01-31T12:00:00.000Z",
      last: null,
      lessons: {},
      exercises: {
        twice: {
          ...{ files: null, savedAt: null, drafts: [], hintsOpened: 0, hintOpenedAt: null },
          ...{ solutionSeenAt: null, passedAt: null, passedHash: null },
          attempts: texts.map((text, hour) => ({
            at: `2026-01-31T0${hour}:00:00.000Z`,
            files: { "index.ts": text },
            ...{ contentHash: "1", earned: 0, possible: 3, passed: false, states: {} },
          })),
        },
      },
    });
  await inFakeClass({ "ada.json": export_([ADDS, RIGHT, ADDS]) }, async ({ grade, root, text }) => {
    for (const attempt of ["last", "best"])
      writeFiles(root, {
        [`${attempt}.yaml`]: `title: ${attempt}\nexercises: [{ id: twice }]\nattempt: ${attempt}\n`,
      });
    await grade("last.yaml", "class");
    expect(text("results/marks.csv")).toContain("ada,,1,1,3");
    await grade("best.yaml", "class", "--resume");
    expect(text("results/marks.csv")).toContain("ada,,3,3,3");
    const [head, ...rows] = text("results/checks.csv").trimEnd().split("\r\n");
    expect(head).toBe(
      "student,name,exercise,check,state,earned,possible,mistake,submitted,source,note,credit,counts",
    );
    expect(rows.filter((row) => row.endsWith(",1,yes"))).toEqual([
      "ada,,twice,Twice three is six,passed,1,1,,2026-01-31T01:00:00.000Z,ada.json,,1,yes",
      "ada,,twice,Twice nothing is nothing,passed,2,2,,2026-01-31T01:00:00.000Z,ada.json,,1,yes",
    ]);
    expect(rows).toHaveLength(6);
  });
});

test("Names of files are safe on every system, and each its own", () => {
  const ids = ["a/b", "a\\b", "A_B", "../..", "Zoë", "", "con:1"];
  expect([...fileNames(ids).values()]).toEqual(["a_b", "a_b-2", "A_B-3", "___", "Zoë", "student", "con_1"]);
  const long = [..."𠀀".repeat(90)].join("");
  expect([...fileNames([long, `${long}x`]).values()]).toEqual(["𠀀".repeat(50), `${"𠀀".repeat(50)}-2`]);
});

test("What XML cannot write is replaced", () => {
  expect(escapeMarkup("a\u0000b\u001B[2J\uD800<&>")).toBe("a\uFFFDb\uFFFD[2J\uFFFD&lt;&amp;&gt;");
});
