import type { PageHost } from "@standby/checks/page";

export type { RunEvent } from "@standby/checks/page";

/** What the workspace needs of the page's host of checks. */
export type Runner = Pick<PageHost, "warm" | "check" | "dispose">;

/** Loads the page's host of checks; rejects where its script cannot be had. */
export async function openRunner(runnerUrl: string): Promise<Runner> {
  const { createPageHost } = await import("@standby/checks/page");
  return createPageHost({ runnerUrl });
}
