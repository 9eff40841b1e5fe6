import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readRoster } from "./intake/roster.ts";
import { readText } from "./read-text.ts";

const folder = mkdtempSync(join(tmpdir(), "standby-text-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ROSTER = "id;name\r\n1815;Zoë\r\n";

function read(bytes: Buffer): string {
  const file = join(folder, "roster.csv");
  writeFileSync(file, bytes);
  return readText(file, "roster.csv");
}

test.each([
  ["UTF-8", Buffer.from(ROSTER)],
  ["UTF-8 that says so", Buffer.from(`\uFEFF${ROSTER}`)],
  ["UTF-16 that says so, as spreadsheets write Unicode text", Buffer.from(`\uFEFF${ROSTER}`, "utf16le")],
])("A teacher's file is read as %s", (_what, bytes) => {
  expect(readRoster(read(bytes), "roster.csv")).toEqual([{ id: "1815", name: "Zoë" }]);
});

test("A teacher's file in another encoding is refused, since names in it would come back as signs", () => {
  const words = "roster.csv is no text in UTF-8: save it as UTF-8.";
  expect(() => read(Buffer.from(ROSTER, "latin1"))).toThrow(words);
});
