import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ADDS, inFakeClass, RIGHT, twice } from "./grade.fixtures.ts";

const CLASS = { "ada/index.ts": RIGHT, "bob/index.ts": ADDS, "cy.ts": twice("n + 7") };

test("A file that another program holds keeps back no other, and is told", async () => {
  await inFakeClass(CLASS, async ({ grade, root, text }) => {
    mkdirSync(join(root, "results/marks.csv"), { recursive: true });
    const { code, complaints } = await grade("twice", "class", "--force");
    expect([code, complaints]).toEqual([
      0,
      [
        `${join(root, "results/marks.csv")} cannot be written, as where another program holds it: close it there, and call again with --resume.`,
      ],
    ]);
    expect(text("results/checks.csv")).toContain("ada");
  });
});

test("A format that is named twice is written once", async () => {
  await inFakeClass(CLASS, async ({ grade }) => {
    expect((await grade("twice", "class", "--format", "csv, csv")).complaints).toEqual([]);
  });
});

test("A full disk ends with 2, and --resume goes on", async () => {
  await inFakeClass(CLASS, async (fake) => {
    fake.onJudge = () => {
      if (fake.judged.length < 2) return;
      const words = "ENOSPC: no space left on device, write";
      throw Object.assign(new Error(words), { code: "ENOSPC", syscall: "write" });
    };
    const { code, complaints } = await fake.grade("twice", "class", "--jobs", "1");
    const out = join(fake.root, "results");
    expect([code, complaints]).toEqual([
      2,
      [
        `${out} cannot be written to: no space left on device, write. What was graded is kept: mend it, and go on with --resume.`,
      ],
    ]);
    fake.onJudge = () => {};
    const { printed } = await fake.grade("twice", "class", "--resume");
    expect(printed.at(-1)).toMatch(/^2 graded, 1 as before\. /);
  });
});

test("What the system does not do is told in its words", async () => {
  await inFakeClass(CLASS, async ({ grade }) => {
    const long = "x".repeat(300);
    for (const args of [
      ["twice", long],
      ["twice", "class", "--out", long],
    ]) {
      const { code, complaints } = await grade(...args);
      expect([code, complaints.length]).toEqual([1, 1]);
      expect(complaints[0]).toMatch(/^The system does not do it: name too long, /);
    }
  });
});
