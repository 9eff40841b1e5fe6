import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Unusable } from "../problem.ts";
import { classFolder } from "../layouts/class-folder.ts";
import { sortAnswers } from "../sort-answers.ts";
import { readFolder } from "./read-folder.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "standby-folder-"));
  mkdirSync(join(folder, "class", "ada"), { recursive: true });
  writeFileSync(join(folder, "secret.ts"), "of the teacher");
  writeFileSync(join(folder, "class", "ada", "index.ts"), "of Ada");
});
afterEach(() => rmSync(folder, { recursive: true }));

const problemOf = (read: () => Buffer): string => {
  try {
    return read().toString();
  } catch (error) {
    return error instanceof Unusable ? error.code : String(error);
  }
};

test("A folder without anything in it but what systems leave behind is told", () => {
  mkdirSync(join(folder, "class/bob/deep"), { recursive: true });
  mkdirSync(join(folder, "class/cy.d"));
  mkdirSync(join(folder, "class/dan"));
  writeFileSync(join(folder, "class/dan/index.ts"), "of Dan");
  writeFileSync(join(folder, "class/cy.d/.DS_Store"), "x");
  const all = readFolder(join(folder, "class"));
  expect(all.emptyFolders?.toSorted()).toEqual(["bob/deep", "cy.d"]);
  const wanted = [{ id: "twice", starter: { "index.ts": "start" } }];
  for (const [whole, below] of [
    [all, ""],
    [readFolder(folder), "class/"],
  ] as const) {
    const entries = whole.entries.filter(({ path }) => path !== "secret.ts");
    const { handIns } = classFolder.split({ ...whole, entries }, wanted);
    const found = handIns.map(({ student, source, entries: own }) => `${student.id} ${source} ${own.length}`);
    expect(found.toSorted()).toEqual([
      `ada ${below}ada 1`,
      `bob ${below}bob 0`,
      `cy.d ${below}cy.d 0`,
      `dan ${below}dan 1`,
    ]);
  }
});

test("A folder that cannot be read is its student's, and the others are read", () => {
  mkdirSync(join(folder, "class/bob"));
  const list = (path: string) => {
    if (!path.endsWith("bob")) return readdirSync(path, { withFileTypes: true });
    const words = `EACCES: permission denied, scandir '${path}'`;
    throw Object.assign(new Error(words), { code: "EACCES", syscall: "scandir" });
  };
  const wanted = [{ id: "twice", starter: { "index.ts": "start" } }];
  const all = readFolder(join(folder, "class"), { list });
  const { handIns, problems } = classFolder.split(all, wanted);
  const { answers, refusals } = sortAnswers(handIns, wanted, [...all.problems, ...problems]);
  expect(answers.map(({ student }) => student.id)).toEqual(["ada"]);
  expect(refusals).toMatchObject([{ student: { id: "bob" }, code: "unreadable", exercise: null }]);
  expect(refusals[0]?.message).toMatch(/^bob cannot be read: permission denied, scandir '.*bob'\.$/);
});

test("A folder that is to be passed over is not read", () => {
  const { entries, emptyFolders } = readFolder(folder, { without: join(folder, "class", "ada") });
  expect([entries.map(({ path }) => path), emptyFolders]).toEqual([["secret.ts"], []]);
});

test("Links are refused wherever they lead, and what they lead to is not read", () => {
  symlinkSync(join(folder, "secret.ts"), join(folder, "class", "bob.ts"));
  symlinkSync(folder, join(folder, "class", "cy"));
  const { entries, problems } = readFolder(join(folder, "class"));
  expect(entries.map(({ path }) => path)).toEqual(["ada/index.ts"]);
  expect(problems.map(({ path, code }) => `${path}: ${code}`).toSorted()).toEqual([
    "bob.ts: link",
    "cy: link",
  ]);
});

test("A file that becomes a link, or goes away, before it is read is not read", () => {
  const file = join(folder, "class", "ada", "index.ts");
  const [entry] = readFolder(join(folder, "class")).entries;
  rmSync(file);
  expect(problemOf(() => entry?.read() as Buffer)).toBe("unreadable");
  symlinkSync(join(folder, "secret.ts"), file);
  expect(problemOf(() => entry?.read() as Buffer)).toBe("link");
});

test("A file that is too large is told without being read", () => {
  truncateSync(join(folder, "class", "ada", "index.ts"), 3_000_000);
  const [entry] = readFolder(join(folder, "class")).entries;
  expect(problemOf(() => entry?.read() as Buffer)).toBe("too-large");
});
