import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { Refusal } from "../command.ts";
import { hasCode } from "../has-code.ts";
import { makeFolder } from "../make-folder.ts";
import { parseJson } from "../parse-json.ts";

const NAME = "standby.lock";

const startedMs = Math.round(performance.timeOrigin);

const holder = z.strictObject({
  process: z.number().int().positive().describe("The process that writes to the folder."),
  machine: z.string().describe("Where it runs."),
  startedMs: z.number().describe("When it began, which tells it from a later one of that number."),
});

/**
 * Keeps other calls from writing to a folder. What a call that was killed left behind is taken over, where that can be
 * told: on the same machine.
 *
 * @returns what lets go of the folder
 * @throws Refusal where another call is at work in it, or it cannot be written to
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, NAME);
  makeFolder(folder);
  if (!take(file)) {
    refuseIfHeld(file, folder);
    rmSync(file, { force: true });
    // Of two that find the same leftover, one comes first.
    if (!take(file)) refuseIfHeld(file, folder);
  }
  return () => rmSync(file, { force: true });
}

/** Whether the file was not there, and is now. */
function take(file: string): boolean {
  const own: z.infer<typeof holder> = { process: process.pid, machine: hostname(), startedMs };
  try {
    writeFileSync(file, JSON.stringify(own), { flag: "wx" });
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    // Where only its name could be written, it would keep everybody out.
    rmSync(file, { force: true });
    throw error;
  }
}

function refuseIfHeld(file: string, folder: string): void {
  const found = holder.safeParse(read(file)).data;
  if (found && found.machine === hostname() && !isRunning(found)) return;
  const who = found ? `process ${found.process} on ${found.machine}` : "somebody";
  throw new Refusal(
    `Another call writes to ${folder}: ${who}. Wait for it, or name another folder with --out. If there is none any more, remove ${file}.`,
  );
}

function read(file: string): unknown {
  try {
    return parseJson(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** A signal of 0 only asks; a process of another user's may not be asked, and runs. */
function isRunning({ process: number, startedMs: since }: z.infer<typeof holder>): boolean {
  // In containers, numbers come again.
  if (number === process.pid) return since === startedMs;
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}
