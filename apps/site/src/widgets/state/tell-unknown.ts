/** Says so where the address names a place that the page of calculators does not have. */
export function tellUnknown(): void {
  const notice = document.getElementById("unknown-calculator");
  if (notice === null) return;
  const tell = (): void => {
    const id = location.hash.slice(1);
    notice.hidden = id === "" || document.getElementById(id) !== null;
  };
  addEventListener("hashchange", tell);
  tell();
}
