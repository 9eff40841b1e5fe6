import { readAll } from "../progress/store.ts";

/** Offers the page that was read last, where there is one. */
export async function showContinue(): Promise<void> {
  const { last } = await readAll();
  const link = document.querySelector<HTMLAnchorElement>("[data-continue]");
  if (!link || !last) return;
  link.href = `${link.getAttribute("href") ?? "/"}${last.replace(/^\//, "")}`;
  link.hidden = false;
}
