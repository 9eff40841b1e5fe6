import type { StarlightRouteData } from "@astrojs/starlight/route-data";
import type { Course, Exercise, Module } from "@standby/course";
import { units } from "./strings/en.ts";

type Entry = StarlightRouteData["sidebar"][number];
type Group = Extract<Entry, { type: "group" }>;
type Link = Extract<Entry, { type: "link" }>;

/** From here on only the open module lists its lessons: every page would grow with the course otherwise. */
const LESSONS_LISTED_MAX = 120;

/**
 * Prepares the sidebar of a course: a group for each module, with a link to the module, to its lessons
 * and to the exercises that they place.
 *
 * @param href gives the address of a path below the base
 * @returns what makes the sidebar of the page at an address; its links carry `data-module`,
 * `data-lesson` or `data-exercise`, and their minutes as a badge
 */
export function outlineOf(course: Course, href: (path: string) => string): (address: string) => Group[] {
  const exercises = new Map(course.exercises.map((exercise) => [exercise.id, exercise]));
  const groups = course.modules.map((module) => ({
    module,
    links: moduleLinks(module, exercises).map((link) => ({ ...link, href: href(link.href) })),
  }));
  const all = course.lessons.length <= LESSONS_LISTED_MAX;

  return (address) =>
    groups.map(({ module, links }) => {
      const open = links.some((link) => link.href === address);
      const listed = all || open ? links : links.slice(0, 1);
      return {
        type: "group",
        label: module.title,
        collapsed: !open,
        badge: undefined,
        entries: listed.map((link) => ({ ...link, isCurrent: link.href === address })),
      };
    });
}

function moduleLinks(module: Module, exercises: ReadonlyMap<string, Exercise>): Link[] {
  const lessons = module.lessons.flatMap((lesson) => [
    linkTo(`${lesson.id}/`, lesson, { "data-lesson": lesson.id }),
    ...lesson.exercises.flatMap((id) => {
      const exercise = exercises.get(id);
      return exercise ? [linkTo(`exercises/${id}/`, exercise, { "data-exercise": id })] : [];
    }),
  ]);
  return [linkTo(`${module.slug}/`, module, { "data-module": module.slug }), ...lessons];
}

function linkTo(
  path: string,
  { title, minutes }: { readonly title: string; readonly minutes: number },
  attrs: Record<string, string>,
): Link {
  const badge = { variant: "default", text: units.duration(minutes) } as const;
  return { type: "link", label: title, href: path, isCurrent: false, badge, attrs };
}

/** The links before and after the current one, across modules; neither where no link is current. */
export function neighbours(groups: readonly Group[]): StarlightRouteData["pagination"] {
  const links = groups.flatMap((group) => group.entries.filter((entry) => entry.type === "link"));
  const at = links.findIndex((link) => link.isCurrent);
  return at < 0 ? { prev: undefined, next: undefined } : { prev: links[at - 1], next: links[at + 1] };
}
