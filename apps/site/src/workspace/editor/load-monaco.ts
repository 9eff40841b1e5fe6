import type { createMonaco } from "./monaco.ts";

/** Fetches the full editor; rejects where its script cannot be had. */
export async function loadMonaco(): Promise<typeof createMonaco> {
  const module = await import("./monaco.ts");
  return module.createMonaco;
}
