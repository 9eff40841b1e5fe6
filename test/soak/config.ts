import { existsSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { jobOfThisProcess } from "./job.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { subject, variant, file } = jobOfThisProcess();
const folder = join(root, "exercises", subject);

/** Where a file of the exercise lies, `answer/index.ts` or `given/cluster.ts`, for the answer that is soaked. */
function placeOf(path: string): string {
  if (!path.startsWith("answer/")) return join(folder, path);
  const name = path.slice("answer/".length);
  const own = join(folder, "mistakes", variant, name);
  return existsSync(own) ? own : join(folder, "solution", name);
}

/** What a file of the exercise is to the others: files of a solution or a mistake are files of the answer. */
function roleOf(place: string): string {
  const path = relative(folder, place).split(sep).join("/");
  return path.replace(/^(solution|mistakes\/[^/]+)\//, "answer/");
}

export default defineConfig({
  root,
  plugins: [
    {
      name: "standby:soaked-answer",
      enforce: "pre",
      resolveId: (source, importer = "") => {
        const isOwn = importer.startsWith(folder + sep) && source.startsWith(".");
        if (!isOwn) return null;
        return placeOf(posix.join(posix.dirname(roleOf(importer)), source));
      },
    },
  ],
  test: {
    include: [file],
    setupFiles: ["test/soak/setup.ts"],
    testTimeout: 0,
    // What is kept between runs would lead the checks to the answer of another run.
    fsModuleCache: false,
    pool: "threads",
    maxWorkers: 1,
  },
});
