import { expect as patientExpect } from "@playwright/test";

/** Playwright's expectations, which wait for the page; longer than usual, for machines that do other things. */
export const expect = patientExpect.configure({ timeout: 30_000 });
