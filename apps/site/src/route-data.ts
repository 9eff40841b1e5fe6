import { defineRouteMiddleware } from "@astrojs/starlight/route-data";
import { course } from "./course.ts";
import { href } from "./href.ts";
import { neighbours, outlineOf } from "./outline.ts";

const outline = outlineOf(course, href);

/** Gives every page the course as its sidebar, and the pages before and after it. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const route = locals.starlightRoute;
  const sidebar = outline(url.pathname);
  route.sidebar = sidebar;
  route.pagination = neighbours(sidebar);
});
