import { afterAll, beforeAll, describe, test } from "vitest";
import { solutionOf } from "./support/exercise-files.ts";
import { expect } from "./support/expect.ts";
import { wake } from "./support/lesson-page.ts";
import { openSite, type Site } from "./support/open-site.ts";
import { blockStorage, refuseStorage, setRoom, storeRaw, unblockStorage } from "./support/stored.ts";
import { openPlain } from "./support/workspace-page.ts";

const EXERCISE = "series-and-parallel";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("A browser with no room left", () => {
  test("The learner is told at once, nothing typed is lost, and it is stored once there is room", async () => {
    const reader = await site.newReader();
    const workspace = await openPlain(reader, EXERCISE);
    const { page } = workspace;
    await setRoom(page, false);
    await workspace.fill(`// ${"much ".repeat(1000)}\n`);
    const told = workspace.notices.filter({ hasText: "Your last change is not stored" });
    await expect(told).toContainText("the browser has no room left for this site.");
    await expect(workspace.saved).toHaveText("Not stored");
    await setRoom(page, true);
    await told.getByRole("button", { name: "Try again" }).click();
    await expect(told).toHaveCount(0);
    await expect(workspace.saved).toHaveText("Saved");
    await page.reload();
    await expect(workspace.plainEditor).toHaveValue(/^\/\/ much much/);
  });
});

describe("A browser that takes its time to open the store", () => {
  test("What was stored shows once it is open, and until then the learner is told", async () => {
    const reader = await site.newReader();
    const { page, plainEditor, saved, notices, fill } = await openPlain(reader, EXERCISE);
    await fill("// mine\n");
    await expect(saved).toHaveText("Saved");
    await reader.context.addInitScript(blockStorage);
    await page.reload();
    await expect(notices).toContainText("another tab of this site holds the storage");
    await unblockStorage(page);
    await expect(plainEditor).toHaveValue("// mine\n");
    await expect(notices).toHaveCount(0);
  });
});

describe("A browser that keeps nothing", () => {
  test("Everything works, and the learner is told that it will not last", async () => {
    const reader = await site.newReader();
    await reader.context.addInitScript(refuseStorage);
    const workspace = await openPlain(reader, EXERCISE);
    await workspace.fill(solutionOf(EXERCISE));
    await workspace.run();
    await expect(workspace.summary).toContainText("6 of 6 checks pass");
    await expect(workspace.notices).toContainText("the browser keeps nothing for this site");
    const download = workspace.page.waitForEvent("download");
    await workspace.notices.getByRole("button", { name: "Export" }).click();
    const stream = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const file = JSON.parse(Buffer.concat(chunks).toString("utf8")) as Record<string, unknown>;
    expect(file).toMatchObject({
      format: "standby-progress",
      exercises: { [EXERCISE]: { files: { "index.ts": solutionOf(EXERCISE) } } },
    });
  });

  test("A lesson can be read and its quiz answered", async () => {
    const reader = await site.newReader();
    await reader.context.addInitScript(refuseStorage);
    const page = await reader.open("why-a-second-one/a-single-point-of-failure/");
    const question = page.locator('[data-question="what-is-single"]');
    await wake(question);
    await question.getByRole("button", { name: "I don’t know" }).click();
    await expect(question.locator(".outcome")).toContainText("Good to know that you don’t know");
    expect(reader.complaints).toEqual([]);
  });
});

describe("A store that was damaged", () => {
  test("The exercise opens with its starting code, says what happened, and stores again", async () => {
    const reader = await site.newReader();
    const workspace = await openPlain(reader, EXERCISE);
    await workspace.fill("// before the damage\n");
    await expect(workspace.saved).toHaveText("Saved");
    await storeRaw(workspace.page, "exercises", EXERCISE, { files: 42, attempts: "none" });
    await workspace.page.reload();
    await expect(workspace.notices).toContainText("some of what was stored could not be read");
    await expect(workspace.plainEditor).toHaveValue(/seriesUnavailability/);
    await workspace.fill("// after the damage\n");
    await expect(workspace.saved).toHaveText("Saved");
    await workspace.page.reload();
    await expect(workspace.plainEditor).toHaveValue("// after the damage\n");
  });

  test("One damaged row hides nothing else on the progress page", async () => {
    const reader = await site.newReader();
    const workspace = await openPlain(reader, EXERCISE);
    await workspace.fill(solutionOf(EXERCISE));
    await workspace.run();
    await expect(workspace.page.locator(".ws-passed")).toHaveText("Passed");
    await storeRaw(workspace.page, "exercises", "find-single-points", null);
    const page = await reader.open("progress/");
    await expect(page.getByRole("alert")).toContainText("some of what was stored could not be read");
    await expect(page.locator(".pr-exercise", { hasText: "Series and parallel" })).toContainText("passed");
  });
});
