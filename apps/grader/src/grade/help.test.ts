import { readExercise } from "@standby/course";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { inEmptyCourse } from "../fixtures.ts";
import { readAssignment } from "../assignment/read-assignment.ts";
import { writeFiles } from "./grade.fixtures.ts";
import { help } from "./help.ts";

test("The assignment in the help is one, and names a check that there is", async () => {
  const lines = help.filter((line) => line.startsWith("  ") && !/^ {2}(--| {16})/.test(line));
  const text = lines.map((line) => line.slice(2)).join("\n");
  await inEmptyCourse((root) => {
    writeFiles(root, { "week.yaml": text });
    const { exercises, extensions } = readAssignment(root, "week.yaml");
    expect(Object.keys(extensions)).toEqual(["ada", "bob"]);
    const folder = fileURLToPath(new URL(`../../../../exercises/${exercises[0]?.id}`, import.meta.url));
    const { exercise } = readExercise(folder);
    for (const id of Object.keys(exercises[0]?.checks ?? {})) {
      const title = id.split(" > ").at(-1) ?? "";
      expect(exercise?.checksSource).toContain(`"${title}"`);
    }
    return Promise.resolve();
  });
});
