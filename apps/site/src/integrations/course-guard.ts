import type { AstroIntegration } from "astro";

/** Placeholder until the course can be read. */
export function courseGuard(): AstroIntegration {
  return { name: "standby-course-guard", hooks: {} };
}
