import { buildSite } from "../lib/build-site.ts";
import { main } from "../lib/main.ts";
import { siteDist } from "../lib/paths.ts";

main(async (args) => {
  await buildSite(args);
  console.log(`The site stands in ${siteDist}`);
  return 0;
});
