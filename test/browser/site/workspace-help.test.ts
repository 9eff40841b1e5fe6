import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, test } from "vitest";
import { solutionOf } from "./support/exercise-files.ts";
import { expect } from "./support/expect.ts";
import { openSite, type Reader, type Site } from "./support/open-site.ts";
import { openPlain, type WorkspacePage } from "./support/workspace-page.ts";

const EXERCISE = "series-and-parallel";
/** What nobody writes by chance, and what stands in the solution alone. */
const TELLTALE = "down + (1 - down) * unit";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function open(): Promise<{ workspace: WorkspacePage; reader: Reader; asked: string[] }> {
  const reader = await site.newReader();
  const asked: string[] = [];
  reader.context.on("request", (request) => asked.push(new URL(request.url()).pathname));
  return { reader, asked, workspace: await openPlain(reader, EXERCISE) };
}

describe("Hints", () => {
  test("The first opens after a run, each further one after a run with changed code", async () => {
    const { workspace } = await open();
    const hints = workspace.page.locator(".ws-hints");
    const next = (number: number) => hints.getByRole("button", { name: `Open hint ${number}` });
    await expect(hints).toContainText("Run your code once; then a hint opens.");
    await workspace.run();
    await next(1).click();
    await expect(hints).toContainText("Hint 1 of 3");
    await expect(hints).toContainText("Say each result as a sentence about being down.");
    await workspace.run();
    await expect(hints).toContainText("Change something and run it; then the next hint opens.");
    await workspace.fill("export const tried = true;\n");
    await workspace.run();
    await next(2).click();
    await expect(hints).toContainText("Hint 2 of 3");
    await workspace.page.reload();
    await expect(hints).toContainText("Hint 2 of 3");
    await expect(hints).not.toContainText("Hint 3 of 3");
  });
});

describe("The solution", () => {
  test("It stands in nothing that is served but its own file", () => {
    expect(solutionOf(EXERCISE)).toContain(TELLTALE);
    const holding = readdirSync(site.folder, { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => textOf(path).includes(TELLTALE))
      .map((path) => path.slice(site.folder.length).replaceAll("\\", "/").replace(/^\//, ""));
    expect(holding).toEqual([`exercises/${EXERCISE}/solution.json`]);
  });

  test("It is fetched only when the learner has given up on purpose", async () => {
    const { workspace, asked } = await open();
    const { page, panel } = workspace;
    const fetched = (): number => asked.filter((path) => path.endsWith("solution.json")).length;
    await workspace.run();
    await workspace.openPanel("Solution");
    await expect(panel).toContainText("The solution opens once you pass, or when you give up.");
    await panel.getByRole("button", { name: "Give up and see the solution" }).click();
    const question = page.getByRole("dialog", { name: "See the solution now?" });
    await expect(question.getByRole("button", { name: "Keep trying" })).toBeFocused();
    await question.getByRole("button", { name: "Keep trying" }).click();
    await expect(question).toBeHidden();
    expect(fetched()).toBe(0);
    await panel.getByRole("button", { name: "Give up and see the solution" }).click();
    await question.getByRole("button", { name: "Show the solution" }).click();
    await expect(panel).toContainText(TELLTALE);
    expect(fetched()).toBe(1);
  });

  test("After passing it opens without a question, against the learner's own code", async () => {
    const { workspace } = await open();
    await workspace.fill(`${solutionOf(EXERCISE)}// my own remark\n`);
    await workspace.run();
    await workspace.panel.getByRole("button", { name: "Compare with a solution" }).click();
    await workspace.panel.getByRole("button", { name: "Show the solution" }).click();
    await expect(workspace.panel.locator(".ws-diff-line.ws-diff-left")).toContainText("// my own remark");
    await workspace.panel.getByRole("button", { name: "Solution", exact: true }).click();
    await expect(workspace.panel.locator("pre")).toHaveText(solutionOf(EXERCISE));
  });
});

/** The text of a file; the search index is packed. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (packed ? gunzipSync(bytes) : bytes).toString("utf8");
}
