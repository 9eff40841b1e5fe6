#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { isatty } from "node:tty";
import { commands } from "./commands.ts";
import { runCli } from "./run-cli.ts";

process.exitCode = await runCli(commands, process.argv.slice(2), {
  folder: process.cwd(),
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
  standardInput,
  // A dumb terminal cannot write over a line.
  ...(process.stderr.isTTY && process.env["TERM"] !== "dumb" ? { terminal: { rewrite } } : {}),
  onInterrupt: (stop) => {
    process.once("SIGINT", stop);
    return () => process.off("SIGINT", stop);
  },
});

/** Reads until the end, which whoever types it has to know how to give. */
function standardInput(): Buffer {
  if (isatty(0)) console.error("Reading from the terminal: Ctrl+D on a line of its own ends it.");
  return readFileSync(0);
}

/** Writes over the last line, cut to the width of the terminal. */
function rewrite(line: string): void {
  process.stderr.write(`\r\u001B[K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
}
