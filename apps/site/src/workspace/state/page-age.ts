/** An asset that the page names and the site no longer has: the page is older than the site. */
export class StalePageError extends Error {
  override name = "StalePageError";
}

/**
 * Whether a failed load means that the site was deployed anew since this page was opened.
 *
 * Browsers word a failed import each in their own way; an answer of 404 or 410 is told by its number. A
 * browser that is offline is not called old.
 */
export function meansStalePage(error: unknown, online: boolean): boolean {
  if (error instanceof StalePageError) return true;
  if (!online || !(error instanceof Error)) return false;
  return /dynamically imported module|Importing a module script failed|error loading dynamically|preload CSS/i.test(
    error.message,
  );
}
