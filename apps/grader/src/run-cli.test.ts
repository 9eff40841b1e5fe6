import { expect, test } from "vitest";
import { inEmptyCourse, standby } from "./fixtures.ts";

test("--help names every command and is no failure", async () => {
  const { code, printed, complaints } = await standby(".", "--help");
  expect(code).toBe(0);
  expect(printed).toContain("  standby new exercise NAME");
  expect(complaints).toEqual([]);
});

test("help before a command says what --help says after it", async () => {
  const told = (await standby(".", "grade", "--help")).printed;
  expect((await standby(".", "help", "grade")).printed).toEqual(told);
  expect((await standby(".", "help")).printed).toEqual((await standby(".", "--help")).printed);
  expect((await standby(".", "help", "nwe")).complaints[0]).toBe('There is no command "nwe".');
});

test("An unknown command is a failure that shows what there is", async () => {
  const { code, printed, complaints } = await standby(".", "nwe");
  expect(code).toBe(1);
  expect(printed).toEqual([]);
  expect(complaints[0]).toBe('There is no command "nwe".');
  expect(complaints).toContain("  standby new exercise NAME");
});

test("No command at all is a failure that shows what there is", async () => {
  const { code, complaints } = await standby(".");
  expect(code).toBe(1);
  expect(complaints[0]).toBe("What shall be done?");
});

test("An unknown option is a failure that shows how the command is called", async () => {
  const { code, complaints } = await inEmptyCourse((root) => standby(root, "new", "exercise", "--fast"));
  expect(code).toBe(1);
  expect(complaints[0]).toContain("Unknown option '--fast'");
  expect(complaints).toContain("  standby new exercise NAME");
});

test("--help after a command says all about it, for terminals of 100 columns", async () => {
  const { code, printed, complaints } = await standby(".", "grade", "--help");
  expect([code, complaints]).toEqual([0, []]);
  expect(printed[1]).toBe("  standby grade ASSIGNMENT ANSWERS [OPTIONS]");
  for (const option of ["--out", "--resume", "--force", "--format", "--roster", "--jobs", "--json"])
    expect(printed.join("\n")).toContain(`\n  ${option} `);
  expect(printed.filter((line) => line.length > 100)).toEqual([]);
});
