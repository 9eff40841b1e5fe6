import { expect, test } from "vitest";
import { indentEdit, newLineEdit } from "./typing.ts";
import type { TextEdit } from "./typing.ts";

const done = (text: string, edit: TextEdit | null): string =>
  edit === null ? text : text.slice(0, edit.start) + edit.text + text.slice(edit.end);

test("Tab puts two spaces at the cursor", () => {
  expect(done("ab", indentEdit("ab", 1, 1, false))).toBe("a  b");
});

test("Tab indents every selected line, Shift and Tab takes it back", () => {
  const text = "a\nb\n\nc";
  const edit = indentEdit(text, 0, text.length, false);
  expect(done(text, edit)).toBe("  a\n  b\n\n  c");
  const indented = done(text, edit);
  expect(done(indented, indentEdit(indented, 0, indented.length, true))).toBe(text);
});

test("A line that the selection only touches with its end stays", () => {
  expect(done("a\nb", indentEdit("a\nb", 0, 2, false))).toBe("  a\nb");
});

test("Shift and Tab on a line without indentation changes nothing", () => {
  expect(indentEdit("a", 0, 0, true)).toBeNull();
});

test("Enter keeps the indentation, and goes deeper after a bracket", () => {
  expect(done("  a", newLineEdit("  a", 3, 3))).toBe("  a\n  ");
  expect(done("f() {", newLineEdit("f() {", 5, 5))).toBe("f() {\n  ");
});

test("Enter between two brackets puts the closing one on a line of its own", () => {
  const edit = newLineEdit("  {}", 3, 3);
  expect(done("  {}", edit)).toBe("  {\n    \n  }");
  expect(edit.selectionStart).toBe("  {\n    ".length);
});
