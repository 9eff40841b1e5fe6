import { spawn, type ChildProcess, type StdioOptions } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { chooseSandbox } from "./choose-sandbox.ts";
import { thisMachine } from "./machine.ts";

const choice = chooseSandbox("bubblewrap", thisMachine);
const folder = mkdtempSync(join(tmpdir(), "standby-sandbox-"));
const SECRET = "correct horse battery staple";
const secret = join(folder, "secret.txt");
writeFileSync(secret, SECRET, { mode: 0o600 });
afterAll(() => rmSync(folder, { recursive: true }));

const OWN = fileURLToPath(import.meta.url);
const SOLUTION = fileURLToPath(
  new URL("../../../../exercises/series-and-parallel/solution/index.ts", import.meta.url),
);
const FILES = [OWN, SOLUTION, "/etc/passwd", "/proc/1/environ", "/sys/kernel", "/bin/sh", "/usr/bin/env"];
const PLACES = ["/x", "/tmp/x", "/dev/x", "/dev/shm/x", join(folder, "x"), `${OWN}.x`];

/** Tries from inside what can be tried, and prints as JSON what came of it. */
const look = (port: number): string => `
const { readFileSync, writeFileSync } = require("node:fs");
const { execFileSync } = require("node:child_process");
const works = (deed) => { try { deed(); return true; } catch { return false; } };
const limits = () => execFileSync(${JSON.stringify(thisMachine.find("prlimit"))}, ["--raw", "--noheadings", "--output=RESOURCE,HARD"], { encoding: "utf8" });
const socket = require("node:net").connect(${port}, "127.0.0.1");
const tell = (connected) => {
  socket.destroy();
  console.log(JSON.stringify({
    connected,
    read: ${JSON.stringify(FILES)}.filter((path) => works(() => readFileSync(path))),
    written: ${JSON.stringify(PLACES)}.filter((path) => works(() => writeFileSync(path, "x"))),
    copied: readFileSync(${JSON.stringify(secret)}, "utf8"),
    signalled: works(() => process.kill(${process.pid}, 0)),
    limits: limits().trim().split("\\n"),
  }));
};
socket.once("connect", () => tell(true)).once("error", () => tell(false));
`;

/** Starts code in the sandbox with the secret handed over, as a lane does. */
function start(code: string): ChildProcess {
  if ("missing" in choice || !choice.within) throw new Error("there is no sandbox");
  const { command, user } = choice.within([process.execPath, "-e", code], { number: 1, files: [secret] });
  const [bwrap = "", ...args] = command;
  const open = openSync(secret, "r");
  try {
    const stdio: StdioOptions = ["ignore", "pipe", "inherit", "ignore", open];
    return spawn(bwrap, args, { env: {}, stdio, ...(user === undefined ? {} : { uid: user, gid: user }) });
  } finally {
    closeSync(open);
  }
}

describe("In bubblewrap", () => {
  beforeEach(({ skip }) => {
    if ("missing" in choice) skip(`not run: ${choice.missing}`);
  });

  test("a process reads the course and what is handed to it, writes nowhere, and reaches nobody", async () => {
    let came = 0;
    const server = createServer((socket) => {
      came += 1;
      socket.destroy();
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { stdout } = start(look((server.address() as AddressInfo).port));
    const seen = JSON.parse(stdout ? await text(stdout) : "") as { limits: string[] };
    server.close();
    expect(seen).toMatchObject({
      connected: false,
      read: [OWN],
      written: [],
      copied: SECRET,
      signalled: false,
    });
    expect(came).toBe(0);
    const processes = `NPROC ${64 + 4 * thisMachine.cores}`;
    for (const limit of ["CORE 0", "FSIZE 67108864", "NOFILE 256", "DATA 6442450944", processes])
      expect(seen.limits).toContain(limit);
  });

  test("a process ends where bubblewrap is killed", async () => {
    const mark = `standby-${process.pid}-${Date.now()}`;
    const child = start(`setTimeout(() => {}, 60_000, "${mark}")`);
    const count = (): number => readdirSync("/proc").filter((name) => commandOf(name).includes(mark)).length;
    // Bubblewrap itself, its first process inside, and the program.
    await expect.poll(count, { timeout: 10_000 }).toBe(3);
    child.kill("SIGKILL");
    await expect.poll(count, { timeout: 10_000 }).toBe(0);
  });
});

function commandOf(process: string): string {
  try {
    return readFileSync(`/proc/${process}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
