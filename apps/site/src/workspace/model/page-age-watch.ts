import { isOlderThan } from "../state/page-age.ts";

/** Finds out, after something failed to load, whether the site was deployed anew under this page. */
export async function isStalePage(): Promise<boolean> {
  const assets = [...document.querySelectorAll("astro-island")].flatMap((island) => [
    ...[island.getAttribute("component-url")].filter((url) => url !== null),
  ]);
  try {
    const answer = await fetch(location.href, { cache: "no-store" });
    if (answer.status === 404 || answer.status === 410) return true;
    return answer.ok && isOlderThan(await answer.text(), assets);
  } catch {
    return false;
  }
}
