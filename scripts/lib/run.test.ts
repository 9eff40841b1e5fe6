import { expect, test } from "vitest";
import { runNode, runTool } from "./run.ts";

test("A script's exit code comes back, and every tool is told to send no telemetry", async () => {
  const script = 'process.exit(process.env.ASTRO_TELEMETRY_DISABLED === "1" ? 7 : 1)';
  expect(await runNode(["-e", script])).toBe(7);
});

test("A tool is found by its package, and a program that is not there is named", async () => {
  await expect(async () => runTool("prettier:no-such-program", [])).rejects.toThrow(
    "The package prettier has no program no-such-program",
  );
});
