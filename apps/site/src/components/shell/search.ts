import { search as text } from "../../strings/en.ts";

const RESULTS_MAX = 8;
const WAIT_MS = 120;

interface Page {
  url: string;
  excerpt: string;
  meta: { title?: string };
}
interface Result {
  data(): Promise<Page>;
}
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  debouncedSearch(words: string, options: object, waitMs: number): Promise<{ results: Result[] } | null>;
}

let loaded: Promise<Pagefind> | undefined;

function load(bundle: string): Promise<Pagefind> {
  loaded ??= (async () => {
    const index = (await import(/* @vite-ignore */ bundle)) as Pagefind;
    await index.options({ baseUrl: import.meta.env.BASE_URL });
    return index;
  })();
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

/** How many first letters of a word are enough to have meant it: the index ends words as it stems them. */
const MEANT_LETTERS = 3;

/**
 * Whether a result has what was searched for. For a word that stands nowhere, the index offers the words
 * that begin as it does, be it with one letter.
 */
export function isMeant(words: string, excerpt: string): boolean {
  const beginnings = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.slice(0, MEANT_LETTERS));
  const marked = Array.from(
    excerpt.toLowerCase().matchAll(/<mark>(.*?)<\/mark>/g),
    ([, found]) => found ?? "",
  );
  return marked.length === 0 || marked.some((found) => beginnings.some((start) => found.includes(start)));
}

/** One result: its title as a link, and where the words stand in it. */
function item({ url, excerpt, meta }: Page): HTMLLIElement {
  const entry = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  link.textContent = meta.title ?? url;
  const context = document.createElement("p");
  // The index was made from our own pages at build; its excerpts are escaped but for <mark>.
  context.innerHTML = excerpt;
  entry.append(link, context);
  return entry;
}

/** Puts other results into the list; a reader who is among them stays there. */
function replaceResults(list: HTMLElement, pages: readonly Page[]): void {
  const held = list.contains(document.activeElement) ? (document.activeElement as HTMLAnchorElement) : null;
  list.replaceChildren(...pages.map(item));
  if (held === null) return;
  const links = Array.from(list.querySelectorAll("a"));
  (links.find(({ href }) => href === held.href) ?? links[0])?.focus();
}

async function show(dialog: HTMLElement, words: string): Promise<void> {
  const status = dialog.querySelector("[role=status]");
  const list = dialog.querySelector("ol");
  if (!status || !list) return;
  if (words.trim() === "") {
    status.textContent = text.hint;
    list.replaceChildren();
    return;
  }
  try {
    const index = await load(dialog.dataset["bundle"] ?? "");
    const found = await index.debouncedSearch(words, {}, WAIT_MS);
    if (found === null) return;
    const first = await Promise.all(found.results.slice(0, RESULTS_MAX).map((result) => result.data()));
    const meant = first.filter(({ excerpt }) => isMeant(words, excerpt));
    replaceResults(list, meant);
    status.textContent = meant.length === 0 ? text.none(words) : text.found(found.results.length);
  } catch {
    list.replaceChildren();
    status.textContent = text.failed;
  }
}

/** Lets every search field of the page search, and the button and Ctrl or Cmd+K open the dialog. */
export function connectSearch(): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-search]")) {
    const input = place.querySelector("input");
    input?.addEventListener("input", () => void show(place, input.value));
    // Enter looks at the first result instead of sending the form.
    input?.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      place.querySelector<HTMLElement>("li a")?.focus();
    });
  }
  const dialog = document.querySelector<HTMLDialogElement>("dialog[data-search]");
  if (!dialog) return;
  const open = (): void => {
    if (!dialog.open) dialog.showModal();
    dialog.querySelector("input")?.select();
  };
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || (event.target as Element).closest("li a")) dialog.close();
  });
  // A search field takes the first Escape for itself, to empty it.
  dialog.querySelector("input")?.addEventListener("keydown", (event) => {
    if (event.key === "Escape") dialog.close();
  });
  for (const button of document.querySelectorAll<HTMLElement>("[data-search-open]")) {
    button.hidden = false;
    button.addEventListener("click", open);
  }
  addEventListener("keydown", (event) => {
    if (event.key !== "k" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    open();
  });
}
