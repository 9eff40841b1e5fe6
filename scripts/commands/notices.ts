import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "../lib/main.ts";
import { formatNotices } from "../lib/notices/format-notices.ts";
import { readNotices } from "../lib/notices/read-notices.ts";
import { root } from "../lib/paths.ts";

// Writes NOTICE.md anew; a test refuses one that is out of date.
main(async () => {
  const path = join(root, "NOTICE.md");
  writeFileSync(path, formatNotices(readNotices(root)));
  console.log(`Written: ${path}`);
  return 0;
});
