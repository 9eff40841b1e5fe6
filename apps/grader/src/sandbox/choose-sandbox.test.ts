import { expect, test } from "vitest";
import { chooseSandbox } from "./choose-sandbox.ts";
import type { Machine } from "./machine.ts";
import type { SandboxWish } from "./sandbox.ts";

const PROGRAMS: Readonly<Record<string, string>> = { bwrap: "/usr/bin/bwrap", prlimit: "/usr/bin/prlimit" };

/** A Linux machine on which bubblewrap starts, but for what a test says. */
const machine = (other: Partial<Machine> = {}): Machine => ({
  platform: "linux",
  cores: 2,
  isRoot: false,
  find: (name) => PROGRAMS[name],
  run: () => undefined,
  ...other,
});

const without = (name: string): Machine =>
  machine({ find: (each) => (each === name ? undefined : PROGRAMS[each]) });

const MISSING: readonly (readonly [string, Machine, string])[] = [
  ["a system without it", machine({ platform: "darwin" }), "bubblewrap is for Linux alone"],
  [
    "no bwrap",
    without("bwrap"),
    "there is no bwrap here, which the package bubblewrap of your system brings",
  ],
  ["no prlimit", without("prlimit"), "there is no prlimit here, which the package util-linux brings"],
  [
    "namespaces that are forbidden",
    machine({ run: () => "bwrap: setting up uid map: Permission denied" }),
    "bwrap does not work here (bwrap: setting up uid map: Permission denied)",
  ],
];

test.each(MISSING)("With %s, auto is portable and says why; bubblewrap is refused", (_what, here, why) => {
  expect(chooseSandbox("auto", here)).toEqual({ name: "portable", why });
  expect(chooseSandbox("bubblewrap", here)).toEqual({ missing: why });
  expect(chooseSandbox("portable", here)).toEqual({ name: "portable", why: "as asked" });
});

const WORKING: readonly (readonly [SandboxWish, string, string])[] = [
  ["auto", "bubblewrap", "it starts here"],
  ["bubblewrap", "bubblewrap", "as asked"],
  ["portable", "portable", "as asked"],
];

test.each(WORKING)("Where bubblewrap starts, %s is %s, since %s", (wish, name, why) => {
  expect(chooseSandbox(wish, machine())).toMatchObject({ name, why });
});

test("Bubblewrap is started once to choose it, and not at all where portable is asked for", () => {
  let started = 0;
  const counting = machine({ run: () => void (started += 1) });
  chooseSandbox("portable", counting);
  expect(started).toBe(0);
  chooseSandbox("auto", counting);
  expect(started).toBe(1);
});

test("Each lane of an administrator runs as a user of its own, and those of others as who they are", () => {
  const userOf = (isRoot: boolean, number: number): number | undefined => {
    const sandbox = chooseSandbox("bubblewrap", machine({ isRoot }));
    return "missing" in sandbox ? undefined : sandbox.within?.(["node"], { number, files: [] }).user;
  };
  expect([userOf(true, 1), userOf(true, 2), userOf(false, 1)]).toEqual([64_001, 64_002, undefined]);
});
