/// <reference path="../.astro/types.d.ts" />
/// <reference types="@astrojs/starlight" />

declare namespace App {
  interface Locals {
    /** The lesson that the page shows, for the components inside it. */
    lesson?: import("@standby/course").Lesson;
    /** What stands above the page's title and below it. */
    pageHead?: { eyebrow: string; lead?: string };
  }
}

declare module "virtual:standby/runner" {
  /** Where the script of the checks' worker lies, below the site's base. */
  export const runnerPath: string;
}
