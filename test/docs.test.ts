import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codeBlocks } from "./docs/code-blocks.ts";
import { promisedOutput, runExample } from "./docs/run-example.ts";
import { unknownCommand, type Known } from "./docs/unknown-command.ts";
import { listSources } from "./tidy/list-sources.ts";

const root = join(import.meta.dirname, "..");
const pages = listSources(root).filter(({ path }) => /^([A-Z]+\.md|docs\/.*\.md|.*\/README\.md)$/.test(path));
const blocks = pages.flatMap(({ path, text }) =>
  codeBlocks(text).map((block) => ({ ...block, where: `${path}:${block.line}` })),
);
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
const known: Known = {
  scripts: new Set(Object.keys(manifest.scripts)),
  programs: new Set([...readdirSync(join(root, "node_modules/.bin")), "standby"]),
};

describe("An example", { timeout: 60_000 }, () => {
  test.each(blocks.filter(({ language }) => language === "ts"))("$where runs", async ({ where, code }) => {
    const printed = await runExample(root, where.replace(/\W+/g, "-"), code);
    expect(printed).toEqual(promisedOutput(code));
  });

  test("that prints something else than its comment says is found", async () => {
    const code = "console.log(1 + 1); // 3\n";
    expect(promisedOutput(code)).toEqual(["3"]);
    expect(await runExample(root, "planted", code)).toEqual(["2"]);
  });
});

describe("A command", () => {
  test.each(blocks.filter(({ language }) => language === "sh"))("$where exists", ({ code }) => {
    expect(code.split("\n").flatMap((line) => unknownCommand(line, known) ?? [])).toEqual([]);
  });

  test.each([
    ["npm run fly", "package.json has no script fly"],
    ["npx no-such-program", "no package has a program no-such-program"],
    ["make all", "make is not on every machine"],
  ])("that does not exist is found: %s", (line, problem) => {
    expect(unknownCommand(line, known)).toBe(problem);
  });
});
