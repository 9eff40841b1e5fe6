import { mkdirSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { readCourseOrThrow, type Exercise } from "@standby/course";
import { buildBundle, engine } from "../bundles.ts";
import { courseRoot } from "../course-root.ts";

const ADDRESS = /\/exercises\/([a-z0-9-]+)\/bundle\.json$/;

/**
 * Writes `exercises/<id>/bundle.json`, what the page needs to check answers. The build proves every exercise
 * on the way and fails on one that is not proven; the development server does it when the file is asked for.
 */
export function exerciseBundles(): AstroIntegration {
  let proving: Promise<readonly Written[]> | undefined;
  return {
    name: "standby:exercise-bundles",
    hooks: {
      // Pages are bundled before they run and cannot find the engine packages on disk themselves.
      "astro:config:setup": () => {
        process.env["STANDBY_ENGINE"] = engine;
      },
      "astro:build:start": () => {
        proving = writeAll(readCourseOrThrow(courseRoot()).exercises);
        proving.catch(() => {});
      },
      "astro:build:done": async ({ dir }) => {
        for (const { id, text } of (await proving) ?? []) {
          const folder = new URL(`exercises/${id}/`, dir);
          mkdirSync(folder, { recursive: true });
          writeFileSync(new URL("bundle.json", folder), text);
        }
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const id = ADDRESS.exec((request.url ?? "").split("?")[0] ?? "")?.[1];
          if (id === undefined) return next();
          const exercise = readCourseOrThrow(courseRoot()).exercises.find((each) => each.id === id);
          if (!exercise) return next();
          writeOne(exercise).then(({ text }) => {
            response.setHeader("content-type", "application/json");
            response.end(text);
          }, next);
        });
      },
    },
  };
}

interface Written {
  readonly id: string;
  readonly text: string;
}

async function writeOne(exercise: Exercise): Promise<Written> {
  return { id: exercise.id, text: JSON.stringify(await buildBundle(exercise)) };
}

const writeAll = (exercises: readonly Exercise[]): Promise<Written[]> => Promise.all(exercises.map(writeOne));
