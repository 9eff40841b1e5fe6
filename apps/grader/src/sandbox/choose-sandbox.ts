import { realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findLibraries } from "@standby/checks/libraries";
import { bubblewrapArguments } from "./bubblewrap-arguments.ts";
import type { Machine } from "./machine.ts";
import type { Sandbox, SandboxWish, Slot } from "./sandbox.ts";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
/** What the process of a lane is made of. Exercises are not: their checks are sent to it, and their solutions never. */
const COURSE = ["node_modules", "packages", "tsconfig", "apps/grader"].map((folder) => join(ROOT, folder));
/** Where what it imports lies in the end: a folder of the course may be a link. */
const IMPORTED = Object.values(findLibraries(import.meta.url)).map((address) => fileURLToPath(address));

/** Users that no program runs as, one for each lane of an administrator. */
const FIRST_USER = 64_000;

/** A sandbox, or why what was asked for cannot be had. */
export type Choice = Sandbox | { readonly missing: string };

/**
 * The sandbox that was asked for, or for `auto` the strongest that works here: bubblewrap is started once to find out.
 */
export function chooseSandbox(wish: SandboxWish, machine: Machine): Choice {
  if (wish === "portable") return { name: "portable", why: "as asked" };
  const found = findBubblewrap(machine);
  if (typeof found !== "string")
    return { name: "bubblewrap", why: wish === "auto" ? "it starts here" : "as asked", within: found };
  return wish === "auto" ? { name: "portable", why: found } : { missing: found };
}

/** What starts a process in bubblewrap, or why nothing does. */
function findBubblewrap(machine: Machine): string | NonNullable<Sandbox["within"]> {
  if (machine.platform !== "linux") return "bubblewrap is for Linux alone";
  const bwrap = machine.find("bwrap");
  const prlimit = machine.find("prlimit");
  if (bwrap === undefined)
    return "there is no bwrap here, which the package bubblewrap of your system brings";
  if (prlimit === undefined) return "there is no prlimit here, which the package util-linux brings";
  const within = (command: readonly string[], { number, files }: Slot) => {
    const readable = [...new Set([process.execPath, ...COURSE, ...COURSE.map((path) => realpathSync(path))])];
    const { cores, isRoot } = machine;
    const args = bubblewrapArguments({ prlimit, command, readable, copied: files, cores });
    return { command: [bwrap, ...args], files, ...(isRoot ? { user: FIRST_USER + number } : {}) };
  };
  const look = `for (const file of ${JSON.stringify(IMPORTED)}) try { require("node:fs").accessSync(file); } catch (error) { console.error(error.message); process.exitCode = 1; }`;
  const wrong = machine.run(within([process.execPath, "-e", look], { number: 0, files: [] }));
  return wrong === undefined ? within : `bwrap does not work here (${wrong})`;
}
