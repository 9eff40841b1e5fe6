import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readCourse } from "@standby/course";
import type { Loader } from "astro/loaders";
import { courseRoot } from "./course-root.ts";

const TITLE = /^\s*#[ \t]+(.+?)[ \t]*$/m;

/**
 * A plan's title and the rest of it: the page has a place of its own for the title.
 *
 * @param text Markdown that may begin with a heading of the first level
 */
export function splitTitle(text: string): { readonly title: string | null; readonly body: string } {
  const match = TITLE.exec(text);
  if (!match || text.slice(0, match.index).trim() !== "") return { title: null, body: text };
  return { title: match[1] ?? null, body: text.slice(match.index + match[0].length) };
}

/**
 * Reads the instructors' plans: one entry for each module, by the module's slug. A malformed course has
 * none: it is the pages that say what is wrong with it.
 */
export function plansLoader(): Loader {
  return {
    name: "standby-plans",
    async load({ store, renderMarkdown, watcher }) {
      const fill = async (): Promise<void> => {
        store.clear();
        for (const module of readCourse(courseRoot()).course?.modules ?? []) {
          const { title, body } = splitTitle(await readFile(join(courseRoot(), module.teachFile), "utf8"));
          const rendered = await renderMarkdown(body);
          store.set({ id: module.slug, data: { title: title ?? module.title }, body, rendered });
        }
      };
      watcher?.on("change", (path) => {
        if (path.startsWith(courseRoot())) void fill();
      });
      await fill();
    },
  };
}
