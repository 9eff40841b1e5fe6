import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeFiles } from "../../grade/grade.fixtures.ts";
import { committedAt } from "./committed-at.ts";

const root = mkdtempSync(join(tmpdir(), "standby-commits-"));
afterAll(() => rmSync(root, { recursive: true }));

const FIRST = "2026-01-31T20:00:00+01:00";
const SECOND = "2026-02-01T20:00:00+01:00";
const [FIRST_UTC, SECOND_UTC] = ["2026-01-31T19:00:00.000Z", "2026-02-01T19:00:00.000Z"];

/** A program that leaves a file behind when it is run. */
const ran = join(root, "ran");
const trap = join(root, "trap");
writeFileSync(trap, `#!/bin/sh\ntouch ${ran}\n`);
chmodSync(trap, 0o755);

function git(folder: string, args: readonly string[], options: { at?: string; input?: string } = {}): string {
  const { at = FIRST, input = "" } = options;
  const env = { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  const who = { GIT_AUTHOR_NAME: "Ada", GIT_AUTHOR_EMAIL: "a@example.org" };
  const by = { GIT_COMMITTER_NAME: "Ada", GIT_COMMITTER_EMAIL: "a@example.org" };
  const when = { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  const stdio = ["pipe", "pipe", "ignore"] as const;
  const all = { cwd: folder, env: { ...env, ...who, ...by, ...when }, input, encoding: "utf8" } as const;
  return execFileSync("git", args, { ...all, stdio: [...stdio] }).trim();
}

/** A repository with two commits: the first has an answer, the second only changes something else. */
function repository(name: string): string {
  const folder = join(root, name);
  mkdirSync(folder);
  git(folder, ["init", "--quiet", "--initial-branch=main"]);
  writeFiles(folder, { "twice/index.ts": "1" });
  git(folder, ["add", "."]);
  git(folder, ["commit", "--quiet", "--message=1"]);
  writeFiles(folder, { "README.md": "2" });
  git(folder, ["add", "."]);
  git(folder, ["commit", "--quiet", "--message=2"], { at: SECOND });
  return folder;
}

test.each<[what: string, change: (folder: string) => string | void]>([
  ["as it was made", () => {}],
  ["on a branch of another name", (folder) => void git(folder, ["switch", "--quiet", "-c", "week/2.b"])],
  ["with no branch", (folder) => void git(folder, ["checkout", "--quiet", "--detach"])],
  ["packed", (folder) => void git(folder, ["gc", "--quiet"])],
  ["cloned", (folder) => (git(root, ["clone", "--quiet", folder, `${folder}-clone`]), `${folder}-clone`)],
])("The time of an answer is that of the last commit that changed it, in a repository %s", (what, change) => {
  const folder = repository(what.replaceAll(" ", "-"));
  const changed = change(folder) ?? folder;
  expect(committedAt(changed, ["twice/index.ts"])).toBe(FIRST_UTC);
  expect(committedAt(changed, ["README.md", "twice/index.ts"])).toBe(SECOND_UTC);
  expect(committedAt(changed, ["absent.ts"])).toBeNull();
});

test("Of a clone without its past, the only commit counts, and a repository in a student's folder is found", () => {
  const folder = repository("whole");
  mkdirSync(join(root, "ada"));
  git(root, ["clone", "--quiet", "--depth=1", `file://${folder}`, join(root, "ada/cut")]);
  expect(committedAt(join(root, "ada"), ["cut/twice/index.ts"])).toBe(SECOND_UTC);
});

test("A repository around a student's folder is somebody else's", () => {
  const folder = repository("teachers");
  expect(committedAt(join(folder, "twice"), ["index.ts"])).toBeNull();
  for (const outside of ["/elsewhere/index.ts", "../index.ts"])
    expect(committedAt(join(folder, "twice"), [outside])).toBeNull();
});

test("Nothing that a student's repository names is run", () => {
  const folder = repository("hostile");
  const tree = git(folder, ["rev-parse", "HEAD^{tree}"]);
  const who = "Ada <a@example.org> 1769886000 +0100";
  const signed = [
    ...[`tree ${tree}`, `author ${who}`, `committer ${who}`],
    ...["gpgsig -----BEGIN PGP SIGNATURE-----", " ", " x", " -----END PGP SIGNATURE-----", "", "signed", ""],
  ].join("\n");
  const commit = git(folder, ["hash-object", "-t", "commit", "-w", "--stdin"], { input: signed });
  git(folder, ["update-ref", "refs/heads/main", commit]);
  const settings = ["core.fsmonitor", "core.pager", "core.sshCommand", "gpg.program", "diff.external"];
  for (const name of settings) git(folder, ["config", name, trap]);
  git(folder, ["config", "log.showSignature", "true"]);
  git(folder, ["config", "alias.log", `!${trap}`]);
  git(folder, ["config", "filter.x.smudge", trap]);
  git(folder, ["config", "core.hooksPath", root]);
  writeFileSync(join(folder, ".gitattributes"), "* filter=x diff=x\n");
  expect(committedAt(folder, ["twice/index.ts"])).toBe(FIRST_UTC);
  expect(existsSync(ran)).toBe(false);
  // In the repository itself, the trap springs.
  git(folder, ["log", "-1", "--format=%cI"]);
  expect(existsSync(ran)).toBe(true);
});

test.each<[what: string, files: Readonly<Record<string, string>>]>([
  ["an option for a commit", { ".git/HEAD": "--output=/tmp/x\n" }],
  ["a branch that climbs out", { ".git/HEAD": "ref: refs/heads/../../../secret\n", secret: "0".repeat(40) }],
  ["a commit that is not there", { ".git/HEAD": `${"1".repeat(40)}\n` }],
  ["a place elsewhere in the place of the repository", { ".git": "gitdir: ../hostile/.git\n" }],
])("A repository with %s tells no time", (what, files) => {
  const folder = join(root, what.replaceAll(" ", "-"));
  writeFiles(folder, { "index.ts": "1", ...files });
  expect(committedAt(folder, ["index.ts"])).toBeNull();
});

test("Links in the place of a repository or its head are not followed", () => {
  const folder = repository("linked");
  const other = join(root, "links");
  writeFiles(other, { "twice/index.ts": "1" });
  symlinkSync(join(folder, ".git"), join(other, ".git"));
  expect(committedAt(other, ["twice/index.ts"])).toBeNull();
  rmSync(join(folder, ".git/HEAD"));
  symlinkSync("/etc/passwd", join(folder, ".git/HEAD"));
  expect(committedAt(folder, ["twice/index.ts"])).toBeNull();
});
