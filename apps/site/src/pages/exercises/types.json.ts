import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ANSWER_LIBRARIES } from "@standby/checks";
import type { APIRoute } from "astro";
import { courseRoot } from "../../course-root.ts";
import { gatherTypes } from "../../workspace/build/gather-types.ts";

/** The declarations of everything that an answer may import, for the editor's hints. */
export const GET: APIRoute = () => {
  const { resolve } = createRequire(join(process.cwd(), "package.json"));
  const types = ANSWER_LIBRARIES.flatMap((name) => {
    const folder = folderOf(name, resolve);
    return folder === null ? [] : Object.entries(gatherTypes({ name, folder }));
  });
  return Response.json(Object.fromEntries(types));
};

/** Where a package lies; null where it is not installed. */
function folderOf(name: string, resolve: (name: string) => string): string | null {
  try {
    let folder = dirname(resolve(name));
    while (!folder.endsWith(join("node_modules", name)) && !isRootOf(folder, name)) {
      if (folder === dirname(folder)) return null;
      folder = dirname(folder);
    }
    return folder;
  } catch {
    return null;
  }
}

function isRootOf(folder: string, name: string): boolean {
  return folder === join(courseRoot(), "packages", name.replace(/^@standby\//, ""));
}
