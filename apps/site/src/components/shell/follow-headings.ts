/** Marks, in the list of the page's headings, the one that is being read. */
export function followHeadings(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".on-this-page a")];
  const targets = links.flatMap((link) => {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return target ? [{ link, target }] : [];
  });
  if (targets.length === 0) return;

  let waiting = false;
  const show = (): void => {
    waiting = false;
    const line = window.innerHeight * 0.3;
    const read = targets.findLast(({ target }) => target.getBoundingClientRect().top < line) ?? targets[0];
    for (const { link } of targets) {
      if (link.hash === read?.link.hash) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  const onScroll = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(show);
  };
  addEventListener("scroll", onScroll, { passive: true });
  addEventListener("resize", onScroll, { passive: true });
  show();
}
