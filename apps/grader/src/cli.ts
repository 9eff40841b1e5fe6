#!/usr/bin/env node
import { commands } from "./commands.ts";
import { runCli } from "./run-cli.ts";

process.exitCode = await runCli(commands, process.argv.slice(2), {
  folder: process.cwd(),
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
