import { parseArgs } from "node:util";
import { buildSite } from "../lib/build-site.ts";
import { main } from "../lib/main.ts";
import { siteDist } from "../lib/paths.ts";
import { portOf } from "../lib/port-of.ts";
import { serve } from "../lib/serve.ts";

const HELP = `Builds the course and serves it on this machine.

  npm start                   at the first free port from 4321 on
  npm start -- --port 5000    at port 5000; the variable PORT does the same`;

main(async (args) => {
  const { values } = parseArgs({
    args,
    options: { port: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const named = values.port ?? process.env["PORT"];
  const port = named === undefined ? 4321 : portOf(named);
  await buildSite();
  const served = await serve({ folder: siteDist, port, next: named === undefined });
  console.log(`\nThe course is at ${served.url}\nCtrl+C ends it.`);
  await new Promise<void>((ended) => {
    process.once("SIGINT", () => ended());
    process.once("SIGTERM", () => ended());
  });
  await served.close();
  return 0;
});
