import { afterAll, beforeAll, describe, test } from "vitest";
import { expect } from "./support/expect.ts";
import { answerWith, lessonIn, predict, wake } from "./support/lesson-page.ts";
import { openSite, type Reader, type Site } from "./support/open-site.ts";

const LESSON = "why-a-second-one/a-single-point-of-failure/";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function openLesson(): Promise<{ reader: Reader } & ReturnType<typeof lessonIn>> {
  const reader = await site.newReader();
  return { reader, ...lessonIn(await reader.open(LESSON)) };
}

/** The lesson with its quiz on the screen: what is live wakes up once it is seen. */
async function openQuiz(): Promise<ReturnType<typeof lessonIn>> {
  const lesson = await openLesson();
  await lesson.page.locator(".questions").scrollIntoViewIfNeeded();
  await expect(lesson.page.locator("astro-island[ssr]:has(.questions)")).toHaveCount(0);
  return lesson;
}

describe.concurrent("The quiz of a lesson", () => {
  test("A wrong answer explains every option and says which one was chosen", async () => {
    const { question } = await openQuiz();
    await answerWith(question("what-is-single"), ["The slowest machine in the system"]);
    await expect(question("what-is-single").locator(".outcome")).toHaveText("✕ Not right");
    await expect(question("what-is-single").locator(".why")).toHaveCount(4);
    await expect(question("what-is-single")).toContainText(
      "wrong, your choice: Slow is a different complaint.",
    );
  });

  test("A right answer says so, and can be given again", async () => {
    const { question } = await openQuiz();
    await answerWith(question("shared-nothing"), ["No shared disk", "Room to grow"]);
    await expect(question("shared-nothing").locator(".outcome")).toHaveText("✓ Right");
    await question("shared-nothing").getByRole("button", { name: "Try this question again" }).click();
    await answerWith(question("shared-nothing"), ["No shared disk"]);
    await expect(question("shared-nothing").locator(".outcome")).toHaveText("✕ Not right");
  });

  test("A number within the tolerance is right, and a trap has its own explanation", async () => {
    const { question } = await openQuiz();
    const field = question("shards-all").getByLabel("Your number");
    await field.fill("99");
    await field.press("Enter");
    await expect(question("shards-all")).toContainText("That is what one customer sees.");
    await question("shards-all").getByRole("button", { name: "Try this question again" }).click();
    await field.fill("95.1");
    await field.press("Enter");
    await expect(question("shards-all").locator(".outcome")).toHaveText("✓ Right");
  });

  test("An empty answer costs nothing and is asked for", async () => {
    const { question } = await openQuiz();
    await question("which-purchase").getByRole("button", { name: "Answer" }).click();
    await expect(question("which-purchase").getByRole("alert")).toHaveText(
      "Choose an answer first, or say that you don’t know.",
    );
  });

  test("Not knowing is an answer; after the last question comes the score and another round", async () => {
    const { question, score, sidebar } = await openQuiz();
    for (const id of ["what-is-single", "which-purchase", "spare-not-used", "shards-all"]) {
      await question(id).getByRole("button", { name: "I don’t know" }).click();
      await expect(question(id).locator(".outcome")).toHaveText("? Good to know that you don’t know");
    }
    await answerWith(question("shared-nothing"), ["No shared disk", "Room to grow"]);
    await expect(score).toContainText("1 of 5 right");
    await expect(sidebar("A single point of failure")).toHaveAttribute("data-state", "done");
    await score.getByRole("button", { name: "Take the quiz again" }).click();
    await expect(score).toBeHidden();
    await expect(question("shared-nothing").getByLabel("Room to grow")).not.toBeChecked();
  });

  test("What is chosen before the quiz's script has arrived still counts", async () => {
    const reader = await site.newReader();
    let release = (): void => undefined;
    const held = new Promise<void>((done) => (release = done));
    await reader.context.route(/\/_astro\/Quiz\./, async (route) => held.then(() => route.continue()));
    const { question, page } = lessonIn(await reader.open(LESSON));
    await question("what-is-single").getByLabel("A part whose failure alone stops the service").check();
    await question("shards-all").getByLabel("Your number").fill("95.1");
    release();
    await expect(page.locator("astro-island[ssr]").filter({ has: question("shards-all") })).toHaveCount(0);
    await question("what-is-single").getByRole("button", { name: "Answer" }).click();
    await expect(question("what-is-single").locator(".outcome")).toHaveText("✓ Right");
    await question("shards-all").getByRole("button", { name: "Answer" }).click();
    await expect(question("shards-all").locator(".outcome")).toHaveText("✓ Right");
  });
});

describe.concurrent("A prediction in a lesson", () => {
  test("The answer shows only after a number was entered, with the distance between the two", async () => {
    const { prediction } = await openLesson();
    const guess = prediction("open-share");
    await expect(guess.getByText("Not 99 %, and nowhere near")).toBeHidden();
    await predict(guess, "about ninety");
    await expect(guess.getByRole("alert")).toHaveText("Please enter a number.");
    await predict(guess, "98");
    await expect(guess).toContainText("You said 98");
    await expect(guess).toContainText("Close: that is within the tolerance.");
    await expect(guess.getByText("Not 99 %, and nowhere near")).toBeVisible();
  });

  test("Who comes to it by the Tab key lands in its field", async () => {
    const { page, prediction } = await openLesson();
    await prediction("how-many").getByText("Show the answer").focus();
    await expect(prediction("how-many").getByLabel("Your prediction")).toBeFocused();
    await page.keyboard.type("2");
    await page.keyboard.press("Enter");
    await expect(prediction("how-many")).toContainText("Close: that is within the tolerance.");
  });

  test("On paper the answers stand below their questions, and nothing can be pressed", async () => {
    const { page, prediction } = await openLesson();
    await wake(prediction("how-many"));
    await page.emulateMedia({ media: "print" });
    await expect(prediction("how-many").getByText("The balancer and the database.")).toBeVisible();
    await expect(prediction("how-many").getByRole("button")).toBeHidden();
  });
});

describe.concurrent("The list of the course", () => {
  test("It shows the lesson that is open, however far down that stands", async () => {
    const reader = await site.newReader();
    const { sidebar } = lessonIn(await reader.open("taking-over/split-brain-and-failing-back/"));
    await expect(sidebar("Split-brain, and failing back")).toBeInViewport();
  });

  test("So does the menu on a phone", async () => {
    const reader = await site.newReader({ viewport: { width: 390, height: 844 } });
    const { page, sidebar } = lessonIn(await reader.open("taking-over/split-brain-and-failing-back/"));
    await page.getByRole("button", { name: "Menu" }).click();
    await expect(sidebar("Split-brain, and failing back")).toBeInViewport();
  });
});

describe.concurrent("The end of a lesson", () => {
  test("A lesson is marked as finished by its button, and stays so", async () => {
    const { page, sidebar } = await openLesson();
    await page.getByRole("button", { name: "Mark this lesson as finished" }).click();
    await expect(sidebar("A single point of failure")).toHaveAttribute("data-state", "done");
    await page.reload();
    await expect(page.getByRole("button", { name: "Finished" })).toBeDisabled();
    await expect(sidebar("A single point of failure")).toContainText(", finished");
  });

  test("The first page offers to continue where the reader left off", async () => {
    const { reader } = await openLesson();
    const page = await reader.open("");
    await page.getByRole("link", { name: "Continue where I left off" }).click();
    await expect(page).toHaveURL(site.url + LESSON);
  });
});
