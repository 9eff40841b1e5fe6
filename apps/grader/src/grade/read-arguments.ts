import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Refusal } from "../command.ts";
import type { Format } from "../report/format.ts";
import { formats } from "../report/formats.ts";
import { SANDBOX_WISHES, type SandboxWish } from "../sandbox/sandbox.ts";
import type { Existing } from "./results-file.ts";

/** What `standby grade` was asked. */
export interface GradeArguments {
  /** A file, or the id of an exercise. */
  readonly assignment: string;
  /** A file, a folder, or `-` for standard input. */
  readonly answers: string;
  readonly out: string;
  readonly existing: Existing;
  /** The name of a layout; undefined for the first that fits. */
  readonly layout: string | undefined;
  /** A CSV of the students of the class. */
  readonly roster: string | undefined;
  /** A file with a secret to draw more seeds from. */
  readonly secret: string | undefined;
  /** A gradebook that a site exported. */
  readonly gradebook: string | undefined;
  /** A folder with the teacher's own checks. */
  readonly hidden: string | undefined;
  /** What Gradescope tells its autograder of a submission. */
  readonly metadata: string | undefined;
  /** Whose everything is, where it is one student's. */
  readonly student: string | undefined;
  readonly jobs: number;
  /** What stands around the processes in which answers are judged. */
  readonly sandbox: SandboxWish;
  readonly json: boolean;
  /** What is made of the results. */
  readonly formats: readonly Format[];
  /** Whether students may see what is kept until marks are published. */
  readonly isPublished: boolean;
}

const OPTIONS = {
  out: { type: "string", default: "results" },
  resume: { type: "boolean", default: false },
  force: { type: "boolean", default: false },
  layout: { type: "string" },
  roster: { type: "string" },
  secret: { type: "string" },
  gradebook: { type: "string" },
  hidden: { type: "string" },
  metadata: { type: "string" },
  student: { type: "string" },
  jobs: { type: "string" },
  sandbox: { type: "string", default: "auto" },
  json: { type: "boolean", default: false },
  format: { type: "string", default: "csv,html" },
  published: { type: "boolean", default: false },
} as const;

const JOBS_MAX = 64;

/** @throws Refusal for what is not understood */
export function readGradeArguments(args: readonly string[]): GradeArguments {
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const [assignment, answers, ...more] = positionals;
  if (assignment === undefined || answers === undefined || more.length > 0)
    throw new Refusal("Name an assignment and what was handed in.");
  if (values.resume && values.force)
    throw new Refusal("--resume goes on from the results and --force replaces them: name one of the two.");
  return {
    assignment,
    answers,
    out: values.out,
    existing: values.resume ? "resume" : values.force ? "replace" : "refuse",
    layout: values.layout,
    roster: values.roster,
    secret: values.secret,
    gradebook: values.gradebook,
    hidden: values.hidden,
    metadata: values.metadata,
    student: values.student,
    jobs: jobsOf(values.jobs),
    sandbox: sandboxOf(values.sandbox),
    json: values.json,
    formats: formatsOf(values.format),
    isPublished: values.published,
  };
}

function formatsOf(list: string): Format[] {
  const names = new Set(list.split(",").map((name) => name.trim()));
  return [...names].map((name) => {
    const format = formats.find((each) => each.name === name);
    if (format) return format;
    const known = formats.map((each) => each.name).join(", ");
    throw new Refusal(`There is no format "${name}"; there is ${known}.`);
  });
}

function sandboxOf(name: string): SandboxWish {
  const wish = SANDBOX_WISHES.find((each) => each === name);
  if (wish) return wish;
  throw new Refusal(`There is no sandbox "${name}"; there is ${SANDBOX_WISHES.join(", ")}.`);
}

function jobsOf(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= JOBS_MAX) return jobs;
  throw new Refusal(`--jobs is ${text}, but must be a whole number from 1 to ${JOBS_MAX}.`);
}
