import { parseArgs } from "node:util";
import { main } from "../lib/main.ts";
import { groups, runTests } from "../lib/run-tests.ts";

const HELP = `Runs the tests.

  npm test                              everything
  npm test -- --only unit               one group: ${groups.join(", ")}
  npm test -- --only root tidy          the files of a group that have this in their names
  npm test -- --engines all             installs Firefox and WebKit where they are missing`;

main(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      only: { type: "string", multiple: true },
      engines: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const only = groups.filter((group) => values.only === undefined || values.only.includes(group));
  if (only.length === 0) throw new Error(`There is no such group. Name one of: ${groups.join(", ")}`);
  const isStrict = process.env["CI"] === "true";
  return runTests({ only, filters: positionals, allEngines: isStrict || values.engines === "all", isStrict });
});
