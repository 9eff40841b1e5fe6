import type { Mark } from "./mark.ts";

/** A student for a teacher: the name where it is known, and the id, which tells two of one name apart. */
export function whoIs({ student, name }: Pick<Mark, "student" | "name">): string {
  if (student === "") return "nobody";
  return name === "" || name === student ? student : `${name} (${student})`;
}
