import type { Page } from "@playwright/test";
import { afterAll, beforeAll, test } from "vitest";
import { expect } from "./support/expect.ts";
import { mistakeOf, solutionOf } from "./support/exercise-files.ts";
import { answerWith, lessonIn, predict, wake } from "./support/lesson-page.ts";
import { openSite, type Site } from "./support/open-site.ts";
import { workspaceIn } from "./support/workspace-page.ts";

const LESSON = "the-arithmetic-of-availability/series-and-parallel/";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test("A learner lands, reads, guesses, answers, fails, understands, passes, and finds it kept", async () => {
  const reader = await site.newReader();
  const page = await reader.open("");
  await killTheOnlyNode(page);
  await page.getByRole("link", { name: "Begin with the first lesson" }).click();
  await readTheFirstLesson(page);
  await openTheExercise(page);
  await failWithAKnownMistake(page);
  await passAfterAll(page);
  await findItKept(page);
  expect(reader.complaints).toEqual([]);
});

async function killTheOnlyNode(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Kill A" }).click();
  const failed = page.locator("[data-count=failed]");
  await expect(failed).not.toHaveText("0");
  await page.getByRole("button", { name: "Add a standby" }).click();
  await expect(page.getByRole("button", { name: "Kill B" })).toBeVisible();
}

async function readTheFirstLesson(page: Page): Promise<void> {
  const lesson = lessonIn(page);
  await expect(page).toHaveTitle(/A single point of failure/);
  const guess = lesson.prediction("how-many");
  await predict(guess, "5");
  await expect(guess).toContainText("You said 5 machines. It is 2 machines.");
  const shop = lesson.model("A shop of a few machines");
  await wake(shop);
  await shop.getByRole("button", { name: "Balancer" }).click();
  await expect(shop.getByRole("status")).toHaveText(
    "The shop is closed: there was no second balancer to take over.",
  );
  await answerWith(lesson.question("which-purchase"), ["A faster database"]);
  await expect(lesson.question("which-purchase")).toContainText("Not right");
  await answerWith(lesson.question("what-is-single"), ["A part whose failure alone stops the service"]);
  await expect(lesson.question("what-is-single").locator(".outcome")).toHaveText("✓ Right");
}

async function openTheExercise(page: Page): Promise<void> {
  const { sidebar } = lessonIn(page);
  await sidebar("Series and parallel").first().click();
  await expect(page).toHaveURL(site.url + LESSON);
  await page.getByRole("link", { name: "Open the exercise" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Series and parallel" })).toBeVisible();
}

async function failWithAKnownMistake(page: Page): Promise<void> {
  const workspace = workspaceIn(page);
  await workspace.plainEditor.click();
  await workspace.replace(mistakeOf("series-and-parallel", "multiplies-availabilities"));
  await page.keyboard.press("Control+Enter");
  await expect(workspace.summary).toContainText("2 of 6 checks pass");
  const first = workspace.check("Two units down 1 % of the time are both down 0.01 % of the time");
  await expect(first).toContainText("A known mistake: Two units in parallel are up as often as");
  await expect(first).toContainText("That is what a series needs");
  await expect(first.locator(".ws-compared-left")).toHaveText("Expected0.0001");
  await expect(first.locator(".ws-compared-right")).toContainText("Received0.0199");
}

async function passAfterAll(page: Page): Promise<void> {
  const workspace = workspaceIn(page);
  await page.keyboard.press("Alt+2");
  await workspace.replace(solutionOf("series-and-parallel"));
  await page.keyboard.press("Control+Enter");
  await expect(workspace.summary).toContainText("6 of 6 checks pass");
  await expect(workspace.panel).toContainText("Every check passes.");
  await expect(workspace.announcement).toContainText("6 of 6 checks pass");
}

async function findItKept(page: Page): Promise<void> {
  const { sidebar } = lessonIn(page);
  await page.getByRole("link", { name: "Back to the lesson: Series and parallel" }).click();
  const exercise = sidebar("Exercise: Series and parallel");
  await expect(exercise).toHaveAttribute("data-state", "done");
  await expect(exercise).toContainText(", passed");
  await page.reload();
  await expect(exercise).toHaveAttribute("data-state", "done");
  await exercise.click();
  await expect(page.locator(".ws-passed")).toHaveText("Passed");
  await expect(page.locator("#editor")).toContainText("down + (1 - down) * unit");
}
