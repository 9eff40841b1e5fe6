import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close, createIndex } from "pagefind";

/**
 * Writes the search index once more, from here.
 *
 * The frame lets Pagefind's own process write the files and ends that process at once. On a busy machine it
 * dies before the last bytes are on the disk: files are left empty, and the site has no search.
 */
export function wholeSearchIndex(): AstroIntegration {
  return {
    name: "standby-whole-search-index",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        try {
          const { index, errors } = await createIndex();
          if (!index) throw new Error(`The search index could not be made: ${errors.join("; ")}`);
          const added = await index.addDirectory({ path: folder });
          const { files, errors: unread } = await index.getFiles();
          const problems = [...added.errors, ...unread];
          if (problems.length > 0) {
            throw new Error(`The search index could not be made: ${problems.join("; ")}`);
          }
          for (const { path, content } of files) {
            const file = join(folder, "pagefind", path);
            await mkdir(dirname(file), { recursive: true });
            await writeFile(file, content);
          }
        } finally {
          await close();
        }
      },
    },
  };
}
