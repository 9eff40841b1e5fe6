import type { Locator, Page } from "@playwright/test";
import { expect } from "./expect.ts";

/** A lesson, as its reader sees it. */
export interface LessonPage {
  readonly page: Page;
  /** A live model, by its title. */
  readonly model: (title: string) => Locator;
  /** A predict-then-run, by its id. */
  readonly prediction: (id: string) => Locator;
  /** A question of the quiz, by its id. */
  readonly question: (id: string) => Locator;
  /** What the quiz says once every question was answered. */
  readonly score: Locator;
  /** A lesson's or an exercise's link in the sidebar, by its title. */
  readonly sidebar: (title: string) => Locator;
}

/** The lesson in a page that shows one. */
export function lessonIn(page: Page): LessonPage {
  return {
    page,
    model: (title) => page.locator("section.model").and(page.getByLabel(title, { exact: true })),
    prediction: (id) => page.locator(`[data-predict="${id}"]`),
    question: (id) => page.locator(`[data-question="${id}"]`),
    score: page.locator(".questions .score"),
    sidebar: (title) => page.locator(".course a").filter({ hasText: title }),
  };
}

/** Brings a live part of a lesson onto the screen, and waits until it has woken up. */
export async function wake(part: Locator): Promise<void> {
  await part.scrollIntoViewIfNeeded();
  await expect(part.page().locator("astro-island[ssr]", { has: part })).toHaveCount(0);
}

/** Makes a prediction; what is live in a lesson wakes up once it is on the screen. */
export async function predict(prediction: Locator, value: string): Promise<void> {
  await wake(prediction);
  await prediction.getByLabel("Your prediction").fill(value);
  await prediction.getByRole("button", { name: "Show what happens" }).click();
}

/** Chooses options of a question by the beginnings of their texts, and answers. */
export async function answerWith(question: Locator, options: readonly string[]): Promise<void> {
  await wake(question);
  for (const option of options) await question.getByLabel(option).check();
  await question.getByRole("button", { name: "Answer" }).click();
}
