import { expect, test } from "vitest";
import { readExercises } from "../assignment/read-exercises.ts";
import { Refusal } from "../command.ts";
import { inEmptyCourse } from "../fixtures.ts";
import { twice, writeExercise, writeFiles } from "./grade.fixtures.ts";
import type { Call } from "./open-call.ts";
import { prepareExercises } from "./prepare-exercises.ts";
import { readGradeArguments } from "./read-arguments.ts";
import { realTools } from "./tools.ts";

const CALL: Omit<Call, "tools"> = {
  asked: readGradeArguments(["twice", "class"]),
  surroundings: { folder: "/course", print: () => undefined, complain: () => undefined },
  wishes: { secretFile: undefined, sandbox: { name: "portable", why: "this is a test" } },
  seeds: "public",
};

function failing(error: Error): Promise<unknown> {
  const call = { ...CALL, tools: { ...realTools(), bundler: () => () => Promise.reject(error) } };
  return prepareExercises("/course", [{ id: "twice" } as never], call).catch((thrown: unknown) => thrown);
}

test.each(["EACCES", "EPERM", "EROFS"])(
  "Whoever may not write where proofs are kept is told so: %s",
  async (code) => {
    const told = await failing(Object.assign(new Error(`${code}: mkdir`), { code }));
    expect(told).toBeInstanceOf(Refusal);
    expect((told as Refusal).message).toMatch(/may not write to \/course\/\.standby/);
  },
);

test("An exercise that is not proven is told in a sentence, with what to call", async () => {
  await inEmptyCourse(async (root) => {
    writeExercise(root);
    writeFiles(root, { "exercises/twice/solution/index.ts": twice("(") });
    const call = { ...CALL, tools: realTools() };
    const told = await prepareExercises(root, readExercises(root, ["twice"]), call).catch(
      (thrown: unknown) => thrown,
    );
    expect(told).toBeInstanceOf(Refusal);
    expect((told as Refusal).message).toMatch(
      /^exercises\/twice is not proven: solution does not load: .+ Run "npm run standby -- check exercises\/twice"\.$/,
    );
  });
});

test("Any other error while exercises are prepared is shown as it is", async () => {
  const error = new Error("The exercise is not proven.");
  expect(await failing(error)).toBe(error);
});
