/** Scrolls the list of the course, and nothing else, until the page that is open stands in it. */
export function showCurrent(): void {
  const current = document.querySelector<HTMLElement>(".course a[aria-current]");
  const pane = current?.closest<HTMLElement>(".sidebar-pane");
  if (!current || !pane) return;
  const show = (): void => {
    const below = current.getBoundingClientRect().bottom - pane.getBoundingClientRect().bottom;
    if (below > 0) pane.scrollTop += below + pane.clientHeight / 2;
  };
  show();
  // On a phone the list has no height until the menu is opened.
  pane.addEventListener("toggle", show, { once: true });
}
