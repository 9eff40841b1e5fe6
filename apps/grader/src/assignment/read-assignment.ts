import { basename, resolve } from "node:path";
import { slug } from "@standby/contract";
import { formatProblem, readYaml, type Problem } from "@standby/course";
import { Refusal } from "../command.ts";
import { readText } from "../read-text.ts";
import { assignment, assignmentOf, type Assignment } from "./assignment.ts";

/**
 * The assignment of that name: a YAML file, or an exercise by itself.
 *
 * @throws Refusal where the file is not there or is malformed, with every line that is to be mended
 */
export function readAssignment(folder: string, name: string): Assignment {
  if (!/\.ya?ml$/i.test(name)) {
    if (slug.safeParse(name).success) return assignmentOf(name);
    throw new Refusal(`${name} is neither an exercise nor the file of an assignment, which ends with .yaml.`);
  }
  const problems: Problem[] = [];
  const source = { file: basename(name), text: readText(resolve(folder, name)), firstLine: 1 };
  const read = readYaml(source, assignment, (problem) => problems.push(problem));
  if (!read) throw new Refusal(problems.map(formatProblem).join("\n"));
  return read.data;
}
