import { expect, test } from "vitest";
import { bubblewrapArguments } from "./bubblewrap-arguments.ts";

const args = bubblewrapArguments({
  prlimit: "/usr/bin/prlimit",
  command: ["/opt/node", "child.ts"],
  readable: ["/opt/node", "/course/packages"],
  copied: ["/home/ada/secret.txt"],
  cores: 2,
});
/** Whether these words stand side by side, and where. */
const placeOf = (words: string): number => ` ${args.join(" ")} `.indexOf(` ${words} `);

const RECIPE: readonly (readonly [string, string])[] = [
  ["a user of its own", "--unshare-user"],
  ["no other process", "--unshare-pid"],
  ["no network", "--unshare-net"],
  ["no shared memory of others", "--unshare-ipc"],
  ["a machine's name of its own", "--unshare-uts --unshare-cgroup-try --hostname standby"],
  ["no right of an administrator", "--cap-drop ALL"],
  ["an end with whoever started it", "--die-with-parent"],
  ["no terminal", "--new-session"],
  ["the system's libraries, to read", "--ro-bind-try /usr/lib /usr/lib"],
  ["Node, to read", "--ro-bind /opt/node /opt/node"],
  ["the course, to read", "--ro-bind /course/packages /course/packages"],
  ["a copy of a file that is handed over open", "--ro-bind-data 4 /home/ada/secret.txt"],
  ["a folder for temporary files of its own", "--tmpfs /tmp"],
  ["nothing to write to", "--remount-ro /dev --remount-ro /tmp --remount-ro / --chdir /tmp"],
  [
    "limits, counted inside",
    "-- /usr/bin/prlimit --core=0 --fsize=67108864 --nofile=256 --nproc=72 --data=6442450944 -- /opt/node child.ts",
  ],
];

test.each(RECIPE)("In the sandbox there is %s: %s", (_what, words) => {
  expect(placeOf(words)).toBeGreaterThanOrEqual(0);
});

test("Nothing may be written, no folder of the system is there but libraries, and no namespace is shared", () => {
  expect(args.filter((word) => /^--(dev-)?bind|^--share/.test(word))).toEqual([]);
  expect(
    args.filter((word) => /^\/(home|root|etc|var|run|proc|sys|usr)(\/(bin|share))?$/.test(word)),
  ).toEqual([]);
});

test("What is read may lie in the folder for temporary files, which is empty but for that", () => {
  expect(placeOf("--tmpfs /tmp")).toBeLessThan(placeOf("--ro-bind /course/packages /course/packages"));
});
