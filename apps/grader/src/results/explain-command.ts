import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Refusal, type Command, type Surroundings } from "../command.ts";
import { openCall } from "../grade/open-call.ts";
import { readGradeArguments } from "../grade/read-arguments.ts";
import { readRuns, runsBeside } from "../grade/runs-file.ts";
import { realTools, type Tools } from "../grade/tools.ts";
import { printable } from "../printable.ts";
import { explainResult, type Explaining } from "./explain-result.ts";
import { judgeAgain } from "./judge-again.ts";
import { lastResults, resultsFile, siteOf } from "./last-results.ts";
import { whoIsMeant } from "./who-is-meant.ts";

const HELP = `
RESULTS is the folder or the file that standby grade wrote, STUDENT an id, an address or a name in
it. A simulated check tells what happened until its promise was broken, and its seed, its faults and
its workload as JSON, with which the simulator runs the same again.

  --exercise ID    this exercise alone
  --check TEXT     checks with this in their titles
  --site ADDRESS   where the site of the class is, for links to the pages that show a run; what the
                   assignment says by default
  --again ANSWERS  judge the answer once more: ANSWERS is what standby grade was given, and
                   --hidden, --secret, --layout, --roster and --sandbox mean what they mean there

Ends with 0, with 1 when the call was wrong, with 2 when an answer could not be judged again.`;

const OPTIONS = {
  exercise: { type: "string" },
  check: { type: "string", default: "" },
  site: { type: "string" },
  again: { type: "string" },
  hidden: { type: "string" },
  secret: { type: "string" },
  layout: { type: "string" },
  roster: { type: "string" },
  sandbox: { type: "string" },
} as const;

/** `standby explain RESULTS STUDENT`: shows again what a student's answers failed. */
export const explainCommand: Command = createExplainCommand(realTools);

/** The command over given tools. */
export function createExplainCommand(makeTools: () => Tools): Command {
  return {
    name: "explain",
    usage: ["explain RESULTS STUDENT [--exercise ID] [--check TEXT] [--site ADDRESS] [--again ANSWERS …]"],
    summary:
      "Shows what a student's answers failed, with what was expected and what came, hidden checks too.",
    help: HELP.slice(1).split("\n"),
    run: (args, surroundings) => run(args, surroundings, makeTools),
  };
}

/** A fault of this machine, as for `standby grade`. */
const NOT_GRADED = 2;

async function run(
  args: readonly string[],
  surroundings: Surroundings,
  makeTools: () => Tools,
): Promise<number> {
  const { folder, print } = surroundings;
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const [results, student, ...more] = positionals;
  if (results === undefined || student === undefined || more.length > 0)
    throw new Refusal("Name the results and one student.");
  const file = resultsFile(resolve(folder, results));
  const all = [...lastResults(file).values()];
  const { id } = whoIsMeant(student, all, results);
  const found = all.filter(
    (entry) =>
      entry.student?.id === id && (values.exercise === undefined || entry.exercise === values.exercise),
  );
  if (found.length === 0) throw new Refusal(`${results} says nothing of ${student} and ${values.exercise}.`);
  const site = values.site === undefined ? siteOf(file) : addressOf(values.site);
  const explaining: Explaining = { text: values.check, site, findRun: readRuns(runsBeside(file)) };
  const show = (lines: readonly string[]): void => lines.forEach((line) => print(printable(line)));
  if (values.again === undefined) {
    for (const entry of found) show(explainResult(entry, explaining));
    return 0;
  }
  const graded = found.filter((entry) => entry.kind === "graded");
  const [first] = graded;
  if (!first) throw new Refusal(`Nothing of ${student} was graded, so nothing is judged again.`);
  const { hidden, secret, layout, roster, sandbox } = values;
  const options = Object.entries({ hidden, secret, layout, roster, sandbox }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
  const asked = readGradeArguments([first.exercise, values.again, ...options]);
  const call = openCall(asked, surroundings, makeTools());
  if (!call) return NOT_GRADED;
  let code = 0;
  for await (const { entry, findRun, comparison } of judgeAgain(graded, call)) {
    show([comparison, ...explainResult(entry, { ...explaining, findRun })]);
    if (entry.report.outcome.kind === "our-fault") code = NOT_GRADED;
  }
  return code;
}

function addressOf(site: string): string {
  const protocol = URL.canParse(site) ? new URL(site).protocol : "";
  if (!/^https?:$/.test(protocol)) throw new Refusal(`--site is ${site}, but must be an address with https.`);
  return site;
}
