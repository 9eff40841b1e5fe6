import { expect, test } from "vitest";
import { Refusal } from "../command.ts";
import type { Call } from "./open-call.ts";
import { prepareExercises } from "./prepare-exercises.ts";
import { readGradeArguments } from "./read-arguments.ts";
import { realTools } from "./tools.ts";

function failing(error: Error): Promise<unknown> {
  const tools = { ...realTools(), bundler: () => () => Promise.reject(error) };
  const call: Call = {
    asked: readGradeArguments(["twice", "class"]),
    surroundings: { folder: "/course", print: () => undefined, complain: () => undefined },
    tools,
    wishes: { secretFile: undefined, sandbox: { name: "portable", why: "this is a test" } },
    seeds: "public",
  };
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

test("Any other error while exercises are prepared is shown as it is", async () => {
  const error = new Error("The exercise is not proven.");
  expect(await failing(error)).toBe(error);
});
