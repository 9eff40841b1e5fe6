import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ADDS, inFakeClass, RIGHT, twice, writeFiles, type FakeClass } from "../../grade/grade.fixtures.ts";
import { checkCode } from "./check-code.ts";
import {
  classroomResult,
  dodonaFeedback,
  exercismResults,
  gradescopeResults,
  prairielearnResults,
} from "./sites.fixtures.ts";

const SITES = "gradescope,prairielearn,exercism,dodona,classroom50";
const ASSIGNMENT = `title: Week 2
exercises: [{ id: twice, checks: { Twice nothing is nothing: { points: 4, visibility: hidden } } }]
due: 2026-01-31T00:00:00Z
late: [{ hours: 24, credit: 0.5 }]
`;
const METADATA = `submission_1:
  :submitters: [{ ":name": Ada, ":sid": ada }]
  :created_at: 2026-01-30 12:00:00 Z
submission_2:
  :submitters: [{ ":name": Bob, ":sid": bob }]
  :created_at: 2026-01-31 12:00:00 Z
submission_3:
  :submitters: [{ ":name": Cy, ":sid": cy }]
  :created_at: 2026-01-31 12:00:00 Z
`;

/** Ada is right, Bob wrong and late, Cy's answer breaks the machine; the check that Bob fails is hidden. */
function graded(use: (read: (path: string) => unknown, fake: FakeClass) => void): Promise<void> {
  const answers = {
    "submission_metadata.yml": METADATA,
    "submission_1/index.ts": RIGHT,
    "submission_2/index.ts": ADDS,
    "submission_3/index.ts": twice("BOOM"),
  };
  return inFakeClass(answers, async (fake) => {
    writeFiles(fake.root, { "week.yaml": ASSIGNMENT });
    await fake.grade("week.yaml", "class", "--format", SITES);
    use((path) => JSON.parse(fake.text(`results/${path}`)) as unknown, fake);
  });
}

test("Gradescope's results are as its specification has them, with late points and visibility", async () => {
  await graded((read) => {
    const bob = gradescopeResults.parse(read("gradescope/bob.json"));
    expect(bob).toMatchObject({
      score: 0.5,
      output: "twice: Handed in 12.0 hours late: 50 % of the points count.",
      tests: [
        { score: 1, max_score: 1, status: "passed", visibility: "visible" },
        { score: 0, max_score: 4, status: "failed", output: "expected 2 to be 0", visibility: "hidden" },
      ],
    });
    expect(gradescopeResults.parse(read("gradescope/ada.json")).score).toBe(5);
  });
});

test("PrairieLearn's results count hidden checks in the score and do not list them", async () => {
  await graded((read) => {
    const bob = prairielearnResults.parse(read("prairielearn/bob.json"));
    expect(bob).toEqual({
      gradable: true,
      score: 0.1,
      tests: [{ name: "Twice three is six", points: 1, max_points: 1 }],
    });
    const cy = prairielearnResults.parse(read("prairielearn/cy.json"));
    expect(cy).toEqual({ gradable: false, format_errors: ["The process did not start."] });
  });
});

test("Exercism's results list shown checks in the order of the file, each with its code", async () => {
  await graded((read) => {
    const ada = exercismResults.parse(read("exercism/ada/twice.json"));
    expect(ada).toMatchObject({
      version: 3,
      status: "pass",
      tests: [{ name: "Twice three is six", status: "pass" }],
    });
    expect(ada.tests).toHaveLength(1);
    const cy = exercismResults.parse(read("exercism/cy/twice.json"));
    expect(cy).toEqual({ version: 3, status: "error", message: "The process did not start.", tests: [] });
  });
});

const GROUPED = `import { describe, expect, test } from "vitest";
import { twice } from "./answer/index.ts";
test("Twice nothing is nothing", () => expect(twice(0)).toBe(0));
describe("small numbers", () => {
  test("Twice three is six", () => expect(twice(3)).toBe(6));
});
describe("large numbers", () => {
  test("Twice 1e9 is 2e9", () => expect(twice(1e9)).toBe(2e9));
  test("Twice 1e12 is 2e12", () => expect(twice(1e12)).toBe(2e12));
});
`;

test("In Exercism's results each group of checks is a task", async () => {
  await inFakeClass({ "ada.ts": RIGHT }, async ({ grade, root, text }) => {
    writeFiles(root, { "exercises/twice/checks.test.ts": GROUPED });
    await grade("twice", "class", "--format", "exercism");
    const { tests } = exercismResults.parse(JSON.parse(text("results/results.json")));
    expect(tests.map(({ task_id }) => task_id)).toEqual([undefined, 1, 2, 2]);
  });
});

test("Dodona's feedback shows hidden checks to staff alone", async () => {
  await graded((read) => {
    const bob = dodonaFeedback.parse(read("dodona/bob.json"));
    expect(bob).toMatchObject({
      accepted: false,
      status: "wrong",
      groups: [
        { description: "twice", badgeCount: 0 },
        { description: "twice: staff", badgeCount: 1, permission: "staff" },
      ],
    });
    expect(dodonaFeedback.parse(read("dodona/cy.json"))).toMatchObject({
      accepted: false,
      status: "internal error",
    });
    expect(dodonaFeedback.parse(read("dodona/ada.json"))).toMatchObject({
      accepted: true,
      status: "correct",
    });
  });
});

test("The classroom's result says what its runner said, and names no hidden check", async () => {
  await graded((read) => {
    const ada = classroomResult.parse(read("classroom50/ada.json"));
    expect(ada).toMatchObject({
      classroom: "cs",
      assignment: "Week 2",
      submission: "submit/1",
      review: "https://example.org/c/1",
      datetime: "2026-01-31T12:00:00Z",
      score: 5,
      "max-score": 5,
      tests: [
        { "test-name": "Twice three is six", passed: true, score: 1 },
        { "test-name": "More checks", passed: true, score: 4 },
      ],
    });
  });
});

test("What could not be graded is no file where it would read as a zero", async () => {
  await graded((_read, { root }) => {
    expect(existsSync(join(root, "results/gradescope/cy.json"))).toBe(false);
    expect(existsSync(join(root, "results/classroom50/cy.json"))).toBe(false);
  });
});

test("One student's results are the file that the site's runner looks for", async () => {
  await inFakeClass({ "submission/index.ts": RIGHT }, async ({ grade, root, text }) => {
    const files = {
      gradescope: "results.json",
      prairielearn: "results.json",
      exercism: "results.json",
      dodona: "feedback.json",
      classroom50: "result.json",
    };
    for (const [format, file] of Object.entries(files)) {
      await grade("twice", "class/submission", "--format", format, "--out", format);
      expect(existsSync(join(root, format, file)), format).toBe(true);
      expect(existsSync(join(root, format, "marks.csv"))).toBe(false);
    }
    expect(gradescopeResults.parse(JSON.parse(text("gradescope/results.json"))).score).toBe(3);
  });
});

test("In Gradescope's autograder its own files say whose the submission is and when it came in", async () => {
  // The example of Gradescope's page "Submission Metadata", shortened.
  const metadata = {
    id: 123456,
    created_at: "2026-01-31T04:00:00.365935-08:00",
    assignment: {
      due_date: "2026-01-31T00:00:00.000000-08:00",
      id: 25828,
      title: "Programming Assignment 1",
    },
    submission_method: "upload",
    users: [{ email: "student@example.com", id: 1234, name: "Student User" }],
    previous_submissions: [],
  };
  await inFakeClass({ "submission/my.ts": RIGHT }, async ({ grade, root, records, text }) => {
    writeFiles(root, {
      "week.yaml": ASSIGNMENT,
      "metadata.json": JSON.stringify(metadata),
      "broken.json": "{}",
    });
    const options = ["--format", "gradescope", "--metadata"];
    await grade("week.yaml", "class/submission", ...options, "metadata.json");
    expect(records()).toMatchObject([
      {
        student: { id: "student@example.com", name: "Student User" },
        submittedAt: "2026-01-31T12:00:00.365Z",
      },
    ]);
    expect(gradescopeResults.parse(JSON.parse(text("results/results.json"))).score).toBe(2.5);
    const { code, complaints } = await grade("week.yaml", "class/submission", ...options, "broken.json");
    expect([code, complaints[0]]).toEqual([
      1,
      expect.stringContaining("broken.json is not what Gradescope writes"),
    ]);
  });
});

test("The code of a check is its body, and none where its title is made at run time", () => {
  const source = `describe("a", () => {
  test("one", () => {
    const x = 1;
    if (x) {
      expect(x).toBe(1);
    }
  });

  test(
    "a title of some length",
    async () => {
      expect(2).toBe(2);
    },
  );
});
`;
  expect(checkCode(source, "a > one")).toBe("const x = 1;\nif (x) {\n  expect(x).toBe(1);\n}");
  expect(checkCode(source, "a > a title of some length")).toContain("expect(2).toBe(2);");
  expect(checkCode(source, "a > two of 3")).toBeNull();
});
