import { parseCsv } from "../csv/parse-csv.ts";
import { Refusal } from "../command.ts";
import type { HandIn, Student } from "./answer.ts";
import type { Problem } from "./problem.ts";

/** What the columns are called in the exports of sites of teaching, in the order of preference. */
const COLUMNS = {
  id: ["id", "student", "student id", "sid", "sis user id", "id number", "username", "login id"],
  name: ["name", "full name", "student name"],
  first: ["first name", "first"],
  last: ["last name", "surname", "last"],
  email: ["email", "email address", "e-mail"],
};

/**
 * The students of a class, from a CSV with a column `id`, and `name` and `email` if they are known.
 *
 * @throws Refusal where it has no column for ids, or names one student twice
 */
export function readRoster(text: string, file: string): Student[] {
  const [head = [], ...rows] = parseCsv(text);
  const titles = head.map((title) => title.trim().toLowerCase());
  const column = (names: readonly string[]): number => {
    const name = names.find((each) => titles.includes(each));
    return name === undefined ? -1 : titles.indexOf(name);
  };
  const at = { id: column(COLUMNS.id), name: column(COLUMNS.name), email: column(COLUMNS.email) };
  const parts = [column(COLUMNS.first), column(COLUMNS.last)];
  if (at.id < 0) throw new Refusal(`${file} has no column called id; it has ${head.join(", ")}.`);
  const cell = (row: readonly string[], index: number): string => (row[index] ?? "").trim();
  const students = rows.flatMap((row): Student[] => {
    const id = cell(row, at.id);
    const name =
      cell(row, at.name) ||
      parts
        .map((part) => cell(row, part))
        .join(" ")
        .trim();
    const email = cell(row, at.email);
    return id === "" ? [] : [{ id, ...(name ? { name } : {}), ...(email ? { email } : {}) }];
  });
  const twin = students.find(({ id }, index) => students.findIndex((other) => other.id === id) < index);
  if (twin) throw new Refusal(`${file} names ${twin.id} twice.`);
  return students;
}

/** Gives hand-ins the students of the roster, by id, address or name; what fits nobody, or two, is a problem. */
export function placeInRoster(
  handIns: readonly HandIn[],
  roster: readonly Student[],
): { readonly handIns: HandIn[]; readonly problems: Problem[] } {
  const placed: HandIn[] = [];
  const problems: Problem[] = [];
  for (const handIn of handIns) {
    const { student, source } = handIn;
    const found = candidates(student, roster);
    const [own] = found;
    if (own && found.length === 1) placed.push({ ...handIn, student: { ...student, ...own } });
    else {
      const who = student.name ? `${student.name} (${student.id})` : student.id;
      const many = `${source} fits several students: ${found.map(({ id }) => id).join(", ")}.`;
      const message = own ? many : `${source} fits no student: nobody in the roster is ${who}.`;
      problems.push({ path: source, code: "unknown-student", message });
    }
  }
  return { handIns: placed, problems };
}

/** The students of a list that one may be, by the surest thing that fits anybody: id, address, name. */
export function candidates({ id, name, email }: Student, roster: readonly Student[]): readonly Student[] {
  const same = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && a !== "" && a.toLowerCase() === b.toLowerCase();
  const names = [name, id].flatMap((text) => (text === undefined ? [] : lettersOf(text)));
  const ways: readonly ((each: Student) => boolean)[] = [
    (each) => same(each.id, id),
    (each) => same(each.email, email) || same(each.email, id),
    (each) => spellings(each.name ?? "").some((spelling) => names.includes(spelling)),
    // Repositories of a classroom are called after the assignment and the student.
    (each) => id.toLowerCase().endsWith(`-${each.id.toLowerCase()}`),
  ];
  for (const fits of ways) {
    const found = roster.filter(fits);
    if (found.length > 0) return found;
  }
  return [];
}

/** A name as sites write it in names of files: first and last name in either order, letters only. */
function spellings(name: string): string[] {
  const [last = "", first = ""] = name.includes(",") ? name.split(",") : [];
  const words = (first === "" ? name : `${first} ${last}`).trim().split(/\s+/);
  const turned = [...words.slice(-1), ...words.slice(0, -1)];
  return [words, turned].map((order) => lettersOf(order.join(""))).filter((text) => text !== "");
}

function lettersOf(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
