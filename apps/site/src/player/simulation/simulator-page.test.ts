import { faultKind } from "@standby/contract";
import type { Context, Disk, Handlers } from "@standby/simulator";
import { expect, test } from "vitest";
import { simulator as words } from "../../strings/simulator.en.ts";
import { faultMeanings } from "./fault-meanings.ts";
import { presetsFor } from "./presets.ts";
import { simulate } from "./simulate.ts";

/** Every part of the interface; one that is added or renamed does not compile until it stands here. */
const members: Record<Exclude<keyof Context, "disk"> | `disk.${keyof Disk}`, true> = {
  id: true,
  peers: true,
  clock: true,
  send: true,
  setTimer: true,
  cancelTimer: true,
  "disk.write": true,
  "disk.read": true,
  "disk.keys": true,
  "disk.sync": true,
  random: true,
  log: true,
  call: true,
  gather: true,
  sleep: true,
};
const handlers: Record<keyof Handlers, true> = { onStart: true, onMessage: true, onTimer: true };

test.each(Object.keys(members))("The page about the simulator tells of ctx.%s", (member) => {
  const told = words.members.map(([name]) => name).join(" ");
  expect(told).toMatch(new RegExp(`ctx\\.${member.replace(".", "\\.")}\\b`));
});

test.each(Object.keys(handlers))("The page about the simulator tells of %s", (handler) => {
  expect(words.handlers.some(([name]) => name.startsWith(`${handler}(`))).toBe(true);
});

test("Each kind of fault has a meaning in whole sentences, and no two the same", () => {
  const meanings = faultMeanings();
  expect(meanings.map(([kind]) => kind)).toEqual(faultKind.options);
  for (const [kind, meaning] of meanings)
    expect([kind, meaning]).toEqual([kind, expect.stringMatching(/^[A-Za-z].+\.$/)]);
  expect(new Set(meanings.map(([, meaning]) => meaning)).size).toBe(meanings.length);
  expect(Object.fromEntries(meanings)).toMatchObject({
    partition: "Nothing passes between the nodes and the others.",
    "disk-loss": "A crash after which the disks are empty.",
    overload: "amount: how many times more the clients named ask for; 10 unless given.",
  });
});

test("The counter has no answer while it is down, and never tells less than it told before", () => {
  const schedule = JSON.stringify(presetsFor("counter").find(({ id }) => id === "cut")?.schedule);
  const made = simulate({ scenario: "counter", seed: 1, schedule });
  if (made.kind === "problem") throw new Error(made.problem);
  const details = made.run.details.map(
    (detail) => detail as { type?: string; total?: number } | string | null,
  );
  expect(details).toContain("no answer to call 4");
  const totals = details.flatMap((each) =>
    typeof each === "object" && each?.type === "total" ? [each.total ?? 0] : [],
  );
  expect(totals.length).toBeGreaterThan(5);
  expect(totals).toEqual(totals.toSorted((one, other) => one - other));
});
