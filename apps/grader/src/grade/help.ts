import { layoutNames } from "../intake/split-by-layout.ts";
import { formats } from "../report/formats.ts";

/** What `standby grade --help` says behind the ways to call it. */
export const help: readonly string[] = `
ASSIGNMENT is an exercise, or a YAML file:

  title: Week 2
  exercises:
    - id: series-and-parallel
      points: 10                  # of the whole; else what its checks are worth
      checks:                     # only those of which something is said
        "seriesUnavailability > Ten services at 99.9 % in series are up 99.0045 % of the time":
          { points: 3, visibility: after_due_date }
  due: 2026-01-31T23:59:00+01:00
  late: [{ hours: 24, credit: 0.8 }, { hours: 72, credit: 0.5 }]
  extensions: { ada: { hours: 48 }, bob: { due: 2026-02-05T23:59:00+01:00 } }
  attempt: best                   # or last
  site: https://example.org/      # the site of your class, for links in reports

ANSWERS is a file, a folder, a zip, a zip of zips, or - for standard input. Gradescope and exports
of progress say when an answer was handed in. So do students' repositories, where git is installed:
it is the time of the last commit that changed the answer, by its author's own clock, which may be
set wrong. Other answers count as in time.

  --layout NAME    how it is laid out, where that cannot be told:
                   ${layoutNames.join(", ")}
  --roster FILE    a CSV with the columns id, name and email: everybody has a row, and
                   what fits nobody is refused
  --hidden DIR     a folder of your own with checks that no student sees, as
                   DIR/EXERCISE/checks.test.ts; they count 1 point each, or what ASSIGNMENT says
  --secret FILE    simulated runs get a quarter more seeds, drawn from what stands in this file
                   (16 characters or more), so that no answer can be tuned to the public ones
  --student ID     all of it is this student's
  --metadata FILE  in Gradescope's autograder, its submission_metadata.json: whose it is and when it
                   came in

Results are appended to results.ndjson as they come, and what is made of them stands beside it. The
runs in which simulated checks failed are in runs.ndjson.

  --out DIR        the folder of results; ./results by default
  --resume         go on from the results that are there: what was graded with the same
                   checks and the same version is not graded again
  --force          replace the results that are there
  --format LIST    what is made of them, csv,html by default:
                   ${inLines(formats.map(({ name }) => name))}
  --gradebook FILE what canvas and moodle fill in: the gradebook that Canvas exported, or
                   Moodle's grading worksheet; all else in it stays as it is
  --published      students may see what is kept until marks are published
  --jobs N         answers judged at a time; as many as there are processor cores by default
  --sandbox NAME   what stands around the processes in which answers are judged:
                   portable     nothing more; an answer's realm is sealed all the same
                   bubblewrap   on Linux: no files but the course's, no network, no other processes
                   auto         bubblewrap where it starts, else portable, and says which and
                                why; this is the default
  --json           tell what was done as JSON, whose shape has a version

Ends with 0 when all is graded, whatever the marks; 1 when the call was wrong; 2 when something
could not be graded for a fault of this machine, which is never a zero: go on with --resume (also
when --sandbox names one that does not start here); 3 when something handed in was refused; 130 when
it was interrupted: go on with --resume.`
  .slice(1)
  .split("\n");

/** A list on lines that fit behind an option. */
function inLines(names: readonly string[]): string {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length < 70) lines[lines.length - 1] = `${last}, ${name}`;
    else lines.push(name);
  }
  return lines.join(`,\n${" ".repeat(19)}`);
}
