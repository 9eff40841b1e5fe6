import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ADDS, inFakeClass, PICTURE, RIGHT, writeFiles, type FakeClass } from "../grade/grade.fixtures.ts";

const week = (visibility: string): string =>
  `title: Week\nsite: https://example.org/course\nexercises: [{ id: twice, checks: { Twice nothing is nothing: { visibility: ${visibility} } } }]\n`;

/** Ada is right; Bob fails a check, and his lane records a run. */
async function graded(recording: string, visibility: string, use: (fake: FakeClass) => Promise<void> | void) {
  await inFakeClass({ "ada.ts": RIGHT, "bob.ts": ADDS }, async (fake) => {
    writeFiles(fake.root, { "week.yaml": week(visibility) });
    fake.recording = recording;
    const { code } = await fake.grade("week.yaml", "class", "--format", "html,markdown");
    expect(code).toBe(0);
    await use(fake);
  });
}

test("The run in which a check failed is drawn on the student's page, and told beside the drawing", async () => {
  await graded(JSON.stringify(PICTURE), "visible", ({ text }) => {
    const html = text("results/students/bob.html");
    expect(html).toContain(
      'aria-label="What passed between the nodes. Broken promise: writes are kept. k1 is gone."',
    );
    expect(html).toContain("<li>crash a at 1.2 s</li>");
    expect(html).toContain('<ol class="events" start="41">');
    expect(html).toContain("Events 41 to 42 of 99.");
    expect(html).toContain('href="https://example.org/course/exercises/twice/"');
    expect(html).not.toMatch(/<script|<b>/);
    expect(text("results/students/ada.html")).not.toContain("<svg");
  });
});

test("In Markdown the run is told", async () => {
  await graded(JSON.stringify(PICTURE), "visible", ({ text }) => {
    const markdown = text("results/students/bob.md");
    expect(markdown).toContain("Broken promise: writes are kept. k1 is gone.");
    expect(markdown).toMatch(/^41\. 1\.200.s a stops\.$/m);
    expect(markdown).toContain("](https://example.org/course/exercises/twice/)");
    expect(markdown).not.toMatch(/[^\\]<(b>|script)/);
  });
});

test("The run of a check that is not shown is not shown", async () => {
  await graded(JSON.stringify(PICTURE), "after_published", async ({ grade, text }) => {
    expect(text("results/students/bob.html")).not.toMatch(/<svg|writes are kept/);
    expect(text("results/students/bob.md")).not.toContain("writes are kept");
    await grade("week.yaml", "class", "--resume", "--published");
    expect(text("results/students/bob.html")).toContain("<svg");
  });
});

test.each([
  ["no JSON", "{"],
  ["no picture", "{}"],
  [
    "larger than a picture may be",
    JSON.stringify({ ...PICTURE, names: Array.from({ length: 99 }, () => "a") }),
  ],
  ["more than a picture holds", JSON.stringify({ ...PICTURE, html: "<b>" })],
])("A recording that is %s is not kept, and the page is written without it", async (_what, recording) => {
  await graded(recording, "visible", ({ root, text }) => {
    expect(readFileSync(join(root, "results/runs.ndjson"), "utf8")).toBe("");
    expect(text("results/students/bob.html")).not.toContain("<svg");
  });
});

test("Runs stay for whoever goes on, also where the file was torn, and are gone with their results", async () => {
  await graded(JSON.stringify(PICTURE), "visible", async ({ grade, root, text }) => {
    appendFileSync(join(root, "results/runs.ndjson"), '{"format":"standby-run","ver');
    await grade("week.yaml", "class", "--resume");
    expect(text("results/students/bob.html")).toContain("<svg");
    writeFiles(root, { "class/bob.ts": RIGHT });
    await grade("week.yaml", "class", "--force");
    expect(readFileSync(join(root, "results/runs.ndjson"), "utf8")).toBe("");
  });
});
