import { spawnSync } from "node:child_process";
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { toUtc } from "../to-utc.ts";

const RUN_MS_MAX = 5_000;
/** The most that one object may take of git's memory. */
const MEMORY_MAX = "256m";
const REFS_BYTES_MAX = 4 * 1024 * 1024;

const HASH = /^[0-9a-f]{40}$/;
const BRANCH = /^ref: (?<branch>refs\/heads\/[\w.-]+(?:\/[\w.-]+)*)$/;

/**
 * When files of a repository were last changed by a commit, as the commit says, which is its author's own word. null where
 * they stand in no repository, or nothing says so.
 *
 * Nothing in a student's repository is run, and its settings are not read: git is given a repository made here, without
 * settings and hooks, which borrows nothing but the other's objects.
 *
 * @param folder what is a student's own; repositories above it are somebody else's
 * @param paths below the folder, with forward slashes
 * @returns ISO 8601 in UTC
 */
export function committedAt(folder: string, paths: readonly string[]): string | null {
  const place = repositoryOf(folder, paths[0] ?? "");
  if (place === null) return null;
  const inside = paths.map((path) => posix.relative(place, path));
  const git = join(folder, place, ".git");
  const head = headOf(git);
  return head === null ? null : lastCommit(git, head, inside);
}

/** The nearest folder around a file that is a repository; null where there is none. */
function repositoryOf(folder: string, path: string): string | null {
  for (let place = posix.dirname(path); ; place = posix.dirname(place)) {
    if (kindOf(join(folder, place, ".git")) === "folder") return place;
    if (place === "." || place.startsWith("..") || place === posix.dirname(place)) return null;
  }
}

function kindOf(path: string): "folder" | "file" | undefined {
  try {
    const found = lstatSync(path);
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : undefined;
  } catch {
    return undefined;
  }
}

/** The commit that is checked out. */
function headOf(git: string): string | null {
  const head = textOf(join(git, "HEAD"));
  const branch = BRANCH.exec(head)?.groups?.["branch"];
  if (branch === undefined) return HASH.test(head) ? head : null;
  if (branch.split("/").includes("..")) return null;
  const loose = textOf(join(git, branch));
  if (HASH.test(loose)) return loose;
  const packed = textOf(join(git, "packed-refs"))
    .split("\n")
    .find((line) => line.slice(41) === branch)
    ?.slice(0, 40);
  return packed !== undefined && HASH.test(packed) ? packed : null;
}

/** A small file's text; empty for what is none. */
function textOf(path: string): string {
  if (kindOf(path) !== "file" || lstatSync(path).size > REFS_BYTES_MAX) return "";
  return readFileSync(path, "latin1").trim();
}

function lastCommit(git: string, head: string, paths: readonly string[]): string | null {
  const own = mkdtempSync(join(tmpdir(), "standby-git-"));
  try {
    mkdirSync(join(own, "refs"));
    writeFileSync(join(own, "HEAD"), "ref: refs/heads/none\n");
    writeFileSync(join(own, "config"), "[core]\n\trepositoryformatversion = 0\n\tbare = true\n");
    // A clone that was cut off says where, so that what lies behind is not looked for.
    const ends = textOf(join(git, "shallow"))
      .split("\n")
      .filter((line) => HASH.test(line));
    if (ends.length > 0) writeFileSync(join(own, "shallow"), `${ends.join("\n")}\n`);
    const { status, stdout } = spawnSync(
      "git",
      ["--no-pager", "log", "-1", "--no-show-signature", "--format=%cI", head, "--", ...paths],
      {
        cwd: own,
        env: environmentOf(own, join(git, "objects")),
        stdio: ["ignore", "pipe", "ignore"],
        encoding: "utf8",
        timeout: RUN_MS_MAX,
        killSignal: "SIGKILL",
      },
    );
    return status === 0 ? toUtc(stdout) : null;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function environmentOf(own: string, objects: string): Record<string, string | undefined> {
  return {
    PATH: process.env["PATH"],
    // Without it, Windows starts few programs.
    SYSTEMROOT: process.env["SYSTEMROOT"],
    GIT_DIR: own,
    GIT_OBJECT_DIRECTORY: objects,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ALLOC_LIMIT: MEMORY_MAX,
  };
}
