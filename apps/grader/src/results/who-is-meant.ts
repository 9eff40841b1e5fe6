import { Refusal } from "../command.ts";
import type { ResultRecord } from "../grade/record.ts";
import type { Student } from "../intake/answer.ts";
import { candidates } from "../intake/roster.ts";
import { printable } from "../printable.ts";
import { whoIs } from "../report/who-is.ts";

const NAMED_MAX = 10;

/**
 * The student of some results whom somebody named by id, address or name.
 *
 * @param where the results as they were named
 * @throws Refusal where that is nobody, or several
 */
export function whoIsMeant(text: string, results: readonly ResultRecord[], where: string): Student {
  const students = new Map(
    results.flatMap(({ student }) => (student ? [[student.id, student] as const] : [])),
  );
  const fits = candidates({ id: text }, [...students.values()]);
  const [one, ...others] = fits;
  if (one && others.length === 0) return one;
  const known = (fits.length > 0 ? fits : [...students.values()]).slice(0, NAMED_MAX);
  const list = printable(known.map(({ id, name = "" }) => whoIs({ student: id, name })).join(", "));
  throw new Refusal(
    one
      ? `${text} may be ${list}: name one by the id.`
      : `${where} says nothing of ${text}. It knows ${list}.`,
  );
}
