import { join } from "node:path";
import { readCourseOrThrow } from "@standby/course";
import type { AstroIntegration } from "astro";
import type { ViteDevServer } from "vite";
import { courseRoot } from "../course-root.ts";

const SETTLE_MS = 100;

/** Forgets what was read of the course and loads every open page again. */
function reload(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
  server.environments.client.hot.send({ type: "full-reload" });
}

/**
 * Refuses to build a malformed course. The dev server shows the same problems over the page, because
 * every page reads the course, and loads it again whenever a file of the course changes.
 */
export function courseGuard(): AstroIntegration {
  let building = false;
  return {
    name: "standby-course-guard",
    hooks: {
      "astro:config:setup": ({ command }) => {
        building = command === "build";
      },
      "astro:config:done": () => {
        if (building) readCourseOrThrow(courseRoot());
      },
      "astro:server:setup": ({ server }) => {
        const shelves = ["lessons", "exercises"].map((shelf) => join(courseRoot(), shelf));
        server.watcher.add(shelves);
        let timer: ReturnType<typeof setTimeout> | undefined;
        server.watcher.on("all", (_event, path) => {
          if (!shelves.some((shelf) => path.startsWith(shelf))) return;
          clearTimeout(timer);
          timer = setTimeout(() => reload(server), SETTLE_MS);
        });
      },
    },
  };
}
