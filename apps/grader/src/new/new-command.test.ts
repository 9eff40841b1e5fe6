import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PLACEHOLDER, readCourse } from "@standby/course";
import { expect, test } from "vitest";
import { inEmptyCourse, rewrite, standby } from "../fixtures.ts";

/** Makes a module with a lesson that places an exercise, as an author would. */
async function makeAll(root: string): Promise<void> {
  await standby(root, "new", "module", "spare-capacity");
  await standby(root, "new", "lesson", "spare-capacity/n-plus-one");
  await standby(root, "new", "exercise", "count-servers");
  rewrite(join(root, "lessons"), (text) =>
    text
      .replace("exercises: []", "exercises: [count-servers]")
      .replace("<Quiz />", '<Quiz />\n\n<Exercise id="count-servers" />'),
  );
}

test("What was made passes once it is filled in", async () => {
  const { course, problems } = await inEmptyCourse(async (root) => {
    await makeAll(root);
    rewrite(root, (text) => text.replaceAll(`${PLACEHOLDER} `, ""));
    return readCourse(root);
  });
  expect(problems).toEqual([]);
  expect(course?.lessons.map(({ id, title }) => ({ id, title }))).toEqual([
    { id: "spare-capacity/n-plus-one", title: "N plus one" },
  ]);
  expect(course?.exercises.map(({ id }) => id)).toEqual(["count-servers"]);
});

test("What was made is refused for its placeholders, and nothing else, until then", async () => {
  const { problems } = await inEmptyCourse(async (root) => {
    await makeAll(root);
    return readCourse(root);
  });
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.filter(({ message }) => !message.startsWith("something is still to be filled in"))).toEqual(
    [],
  );
});

test("Modules and lessons are numbered behind the last one", async () => {
  await inEmptyCourse(async (root) => {
    mkdirSync(join(root, "lessons/07-leases"));
    await standby(root, "new", "module", "quorums");
    await standby(root, "new", "lesson", "quorums/majorities");
    await standby(root, "new", "lesson", "08-quorums/leaders");
    expect(existsSync(join(root, "lessons/08-quorums/01-majorities/index.mdx"))).toBe(true);
    expect(existsSync(join(root, "lessons/08-quorums/02-leaders/quiz.yaml"))).toBe(true);
  });
});

test("The course is found from a folder inside it", async () => {
  await inEmptyCourse(async (root) => {
    const { code, printed } = await standby(join(root, "exercises"), "new", "exercise", "count-servers");
    expect(code).toBe(0);
    expect(printed[0]).toBe("Made exercises/count-servers:");
    expect(existsSync(join(root, "exercises/count-servers/exercise.md"))).toBe(true);
  });
});

test("An exercise that is there is never written over", async () => {
  await inEmptyCourse(async (root) => {
    const file = join(root, "exercises/count-servers/exercise.md");
    mkdirSync(join(root, "exercises/count-servers"));
    writeFileSync(file, "mine\n");
    const { code, complaints } = await standby(root, "new", "exercise", "count-servers");
    expect(code).toBe(1);
    expect(complaints[0]).toBe(
      "exercises/count-servers is there already. Choose another name, or delete it first.",
    );
    expect(readFileSync(file, "utf8")).toBe("mine\n");
  });
});

test("A slug that is taken is refused, whatever its number", async () => {
  await inEmptyCourse(async (root) => {
    mkdirSync(join(root, "lessons/03-quorums"));
    const { code, complaints } = await standby(root, "new", "module", "quorums");
    expect(code).toBe(1);
    expect(complaints[0]).toBe('There is a module "quorums" already, in 03-quorums. Choose another name.');
  });
});

test.each([
  ["exercise", "Count_Servers", '"Count_Servers" is no name for an exercise'],
  ["exercise", "../outside", '"../outside" is no name for an exercise'],
  ["module", "06-who-is-dead", '"06-who-is-dead" is no name for a module'],
  ["lesson", "n-plus-one", '"n-plus-one" is no name for a lesson: write MODULE/LESSON.'],
  ["lesson", "nowhere/n-plus-one", 'There is no module "nowhere". Modules: none yet'],
])("A bad name for a new %s is refused: %s", async (what, name, complaint) => {
  await inEmptyCourse(async (root) => {
    const { code, complaints } = await standby(root, "new", what, name);
    expect(code).toBe(1);
    expect(complaints[0]).toContain(complaint);
  });
});

test.each([[["new"]], [["new", "exercise"]], [["new", "thing", "name"]], [["new", "exercise", "a", "b"]]])(
  "What to make and one name for it are both needed: %j is refused",
  async (args) => {
    const { code, complaints } = await inEmptyCourse((root) => standby(root, ...args));
    expect(code).toBe(1);
    expect(complaints[0]).toBe("Say what to make, and one name for it.");
  },
);

test("Outside a course nothing is made", async () => {
  await inEmptyCourse(async (root) => {
    const { code, complaints } = await standby(join(root, ".."), "new", "exercise", "count-servers");
    expect(code).toBe(1);
    expect(complaints[0]).toContain("No course is here");
  });
});
